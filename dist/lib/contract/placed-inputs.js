/** All inputs of a form in order, taken out of their groups. */
export function placedInputs(fields) {
    return fields.flatMap((field) => {
        const own = field.showWhen === undefined ? [] : [field.showWhen];
        if (field.type !== 'group')
            return [{ input: field, conditions: own }];
        return field.fields.map((input) => ({
            input,
            conditions: input.showWhen === undefined ? own : [...own, input.showWhen],
        }));
    });
}
