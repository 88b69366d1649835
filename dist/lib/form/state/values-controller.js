import { evaluateForm, getRaw, trimAnswer, } from '../../contract/values/evaluate-form.js';
import { flattenInputs } from '../../contract/values/flatten-inputs.js';
import { isInDraft, isValidDraft, valueKind } from './value-kind.js';
const emptyState = { inputs: new Map(), isTrue: () => true, redirected: undefined };
/** Manages the values of a form's fields; evaluates the form after each change. */
export class ValuesController {
    #host;
    #fields;
    #initial;
    /** The values in the controls, by field. */
    #values;
    #clean;
    constructor(host) {
        /** The form evaluated with the current values. */
        this.state = emptyState;
        /** The values that are still being prepared; see {@link trackWork}. */
        this.pendingWork = new Set();
        this.#fields = [];
        this.#initial = {};
        /** The values in the controls, by field. */
        this.#values = {};
        this.#clean = trimAnswer;
        this.#host = host;
    }
    /** Sets the fields and their initial values; changed values are kept. */
    setFields(fields, initial) {
        const changed = Object.entries(this.#values).filter(([name, value]) => !isSameValue(value, getRaw(this.#initial, name)));
        this.#fields = fields;
        this.#initial = initial;
        this.#values = { ...initial, ...Object.fromEntries(changed) };
        this.#evaluate();
    }
    /** Resets all fields to their initial values, except those with other ones. */
    reset(others = {}) {
        this.#values = others;
        this.setFields(this.#fields, this.#initial);
    }
    /** Cleans a text as it is sent. */
    get clean() {
        return this.#clean;
    }
    /** Sets how texts are cleaned, once the submit feature is loaded, which does it. */
    set clean(clean) {
        this.#clean = clean;
        this.#evaluate();
    }
    /** Whether any value differs from its initial value. */
    get touched() {
        return this.#changedInputs().length > 0;
    }
    /** Whether files are chosen in a visible field, or are being prepared: drafts omit them. */
    get hasFiles() {
        const { inputs } = this.state;
        return (this.pendingWork.size > 0 || this.#changedInputs().some(({ type, name }) => type === 'file' && inputs.has(name)));
    }
    /** The values to save as a draft, by field. */
    draftValues() {
        const saved = this.#changedInputs().filter(isInDraft);
        return Object.fromEntries(saved.map(({ name }) => [name, this.valueOf(name)]));
    }
    /** Restores the values of a draft; one that does not fit the fields is ignored, since the form may have changed. */
    restoreDraft(draft) {
        const restored = flattenInputs(this.#fields).flatMap(({ input }) => {
            const value = getRaw(draft, input.name);
            return isInDraft(input) && isValidDraft(input, value) ? [[input.name, value]] : [];
        });
        this.#values = { ...this.#values, ...Object.fromEntries(restored) };
        this.setFields(this.#fields, this.#initial);
    }
    /** The value of a field; '' if it has none. */
    valueOf(name) {
        return getRaw(this.#values, name) ?? '';
    }
    /** Sets the value of a field. */
    set(name, value) {
        this.#values = { ...this.#values, [name]: value };
        this.#evaluate();
    }
    /** Sets the value of a field from its control. */
    setFrom(control) {
        const { input } = this.state.inputs.get(control.name) ?? {};
        // A developer's field type reports its value itself.
        if (input === undefined || valueKind(input) === 'json')
            return;
        this.set(control.name, controlValue(control, input, this.valueOf(control.name)));
    }
    /**
     * Delays sending until a promise resolves. It never rejects; it resolves to the field's name on failure.
     */
    trackWork(work) {
        this.pendingWork.add(work);
        void work.finally(() => {
            this.pendingWork.delete(work);
            this.#host.requestUpdate();
        });
    }
    #changedInputs() {
        const inputs = flattenInputs(this.#fields).map(({ input }) => input);
        return inputs.filter(({ name }) => !isSameValue(this.valueOf(name), getRaw(this.#initial, name)));
    }
    #evaluate() {
        this.state = evaluateForm(this.#fields, this.#values, this.#clean);
        this.#host.requestUpdate();
    }
}
/** Whether two values are equal; undefined, null, false, '' and [] are all empty. */
const isSameValue = (value, other) => JSON.stringify(normalizeEmpty(value)) === JSON.stringify(normalizeEmpty(other));
const normalizeEmpty = (value) => value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0) ? '' : value;
/** The value of a field by that of its control; that of several checkboxes also depends on the value before. */
function controlValue(control, input, before) {
    if (!(control instanceof HTMLInputElement) || control.type !== 'checkbox')
        return control.value;
    if (valueKind(input) === 'boolean')
        return control.checked;
    const others = Array.isArray(before) ? before.filter((value) => value !== control.value) : [];
    return control.checked ? [...others, control.value] : others;
}
