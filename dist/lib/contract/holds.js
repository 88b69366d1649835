/** Tells whether a condition holds, where `valueOf` gives a field's value, or undefined while it is empty or hidden. */
export function holds(condition, valueOf) {
    if ('all' in condition)
        return condition.all.every((part) => holds(part, valueOf));
    if ('any' in condition)
        return condition.any.some((part) => holds(part, valueOf));
    if ('not' in condition)
        return !holds(condition.not, valueOf);
    const value = valueOf(condition.field);
    if (value === undefined)
        return false;
    return 'is' in condition ? value === condition.is : condition.in.includes(value);
}
