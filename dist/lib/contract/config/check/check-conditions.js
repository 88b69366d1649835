import { fieldTypeOf } from '../../fields/registry.js';
import { optionsOf } from '../../values/evaluate-form.js';
import { fieldConditionsOf } from '../condition.js';
/** Checks that the conditions of a config can be met, and that no field depends on its own answer. */
export function checkConditions(located, inputs, form) {
    const when = form.config.answerWithin?.when;
    const own = [
        ...ownConditions(located),
        ...(when ? [{ condition: when, path: ['answerWithin', 'when'], shown: [] }] : []),
    ];
    const checked = own.map((use) => {
        const conditions = fieldConditionsOf(use.condition);
        return { use, issues: conditions.flatMap((condition) => checkCondition(condition, use.path, inputs, form)) };
    });
    const invalid = checked.filter(({ issues }) => issues.length > 0);
    const valid = checked.filter(({ issues }) => issues.length === 0);
    // checkCycles() begins with the last ones, so that an invalid one, which is left out anyway, makes no valid one circular.
    const cycles = checkCycles([...invalid, ...valid].map(({ use }) => use), located);
    return [...invalid.flatMap(({ issues }) => issues), ...cycles];
}
/** Lists the conditions of the config; that of a group appears once. */
function ownConditions(located) {
    const uses = new Map();
    for (const { input, conditions } of located) {
        for (const { condition, path, isVisibility } of conditions) {
            if (path === undefined)
                continue;
            const use = uses.get(condition) ?? { condition, path, shown: [] };
            if (input && isVisibility)
                use.shown.push(input.name);
            uses.set(condition, use);
        }
    }
    return [...uses.values()];
}
function checkCondition(condition, path, inputs, { written, invalidKeys }) {
    const { field } = condition;
    const input = inputs.get(field);
    if (input === undefined) {
        const isFollowUp = written.names.has(field) || invalidKeys.has('preset');
        return [{ path, code: 'unknownField', params: { field, allowed: [...inputs.keys()] }, isFollowUp }];
    }
    if (!isComparable(input, condition))
        return [{ path, code: 'notComparable', params: { field } }];
    const allowed = optionsOf(input).map(({ value }) => value);
    return unknownOptions(condition, input).map((value) => {
        const isFollowUp = written.options.get(field)?.has(value) === true;
        return { path, code: 'unknownOption', params: { field, value, allowed }, isFollowUp };
    });
}
/**
 * Checks that changes keep the fields and options that conditions of the preset refer to; one issue for each changed
 * field.
 */
export function checkPresetConditions(located, inputs, { changes }) {
    const broken = new Map();
    for (const { input, conditions } of located) {
        const preset = conditions.flatMap(({ condition, path }) => (path ? [] : fieldConditionsOf(condition)));
        for (const condition of preset) {
            const { field } = condition;
            const referenced = inputs.get(field);
            const values = referenced ? unknownOptions(condition, referenced) : [];
            if (referenced && isComparable(referenced, condition) && values.length === 0)
                continue;
            const entry = broken.get(field) ?? { values: new Set(), fields: new Set() };
            for (const value of values)
                entry.values.add(value);
            if (input)
                entry.fields.add(input.name);
            broken.set(field, entry);
        }
    }
    return [...broken].map(([field, { values, fields }]) => ({
        path: [
            'changes',
            field,
            ...(Object.hasOwn(Object(changes[field]), 'options') && values.size > 0 ? ['options'] : []),
        ],
        code: 'stillReferenced',
        params: { values: [...values], fields: [...fields] },
    }));
}
/** Whether a condition can be evaluated for a field: `is` and `in` need answers with one spelling. */
const isComparable = (input, condition) => 'filled' in condition || fieldTypeOf(input.type)?.isComparable?.(input) === true;
/** Returns the values in a condition that no option of the field has. */
function unknownOptions(condition, input) {
    const options = optionsOf(input);
    const isFetched = 'optionsFrom' in input && input.optionsFrom !== undefined;
    if ('filled' in condition || options.length === 0 || isFetched)
        return [];
    const values = 'is' in condition ? [condition.is] : condition.in;
    return values.filter((value) => !options.some((option) => option.value === value));
}
/** Finds circular dependencies; reports the first condition of each. */
function checkCycles(own, located) {
    const names = located.flatMap(({ input }) => (input ? [input.name] : []));
    /** The fields that each field depends on, by name: a list for each condition. */
    const graph = new Map(names.map((name) => [name, []]));
    for (const { input, conditions } of located) {
        for (const { condition, path, isVisibility } of conditions) {
            if (input && isVisibility && path === undefined)
                graph.get(input.name)?.push(fieldsOf(condition));
        }
    }
    const issues = new Map();
    own.reduceRight((_, use) => {
        for (const name of use.shown)
            graph.get(name)?.push(fieldsOf(use.condition));
        const name = use.shown.find((one) => reachable(one, graph).has(one));
        if (name === undefined)
            return undefined;
        const reached = reachable(name, graph);
        const cycle = names.filter((other) => reached.has(other) && reachable(other, graph).has(name));
        issues.set(use, { path: use.path, code: 'circularCondition', params: { name, cycle } });
        for (const other of use.shown)
            graph.get(other)?.pop();
        return undefined;
    }, undefined);
    return own.flatMap((use) => issues.get(use) ?? []);
}
const fieldsOf = (condition) => fieldConditionsOf(condition).map(({ field }) => field);
/** Returns the names of the fields that a field depends on, directly or by others. */
function reachable(start, graph) {
    const reached = new Set(graph.get(start)?.flat());
    // The iteration of a set includes what is added meanwhile.
    for (const name of reached)
        for (const next of graph.get(name)?.flat() ?? [])
            reached.add(next);
    return reached;
}
