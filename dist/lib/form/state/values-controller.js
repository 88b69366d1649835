import { isCustom } from '../../contract/fields/field-type.js';
import { getRaw, evaluateForm } from '../../contract/values/evaluate-form.js';
import { flattenInputs } from '../../contract/values/flatten-inputs.js';
import { cleanText } from './clean-text.js';
import { fitsInput, isKept } from './draft-fields.js';
const nothingYet = { inputs: new Map(), holds: () => true, redirected: undefined };
/** Keeps what stands in the controls of its form, and tells how the form looks by it. */
export class ValuesController {
    #host;
    #fields;
    #first;
    /** As it stands in the controls. */
    #given;
    /** As it counts: without what nobody can see. */
    #clean;
    #works;
    constructor(host) {
        /** How the form looks by the answers as they are. */
        this.state = nothingYet;
        this.#fields = [];
        this.#first = {};
        /** As it stands in the controls. */
        this.#given = {};
        /** As it counts: without what nobody can see. */
        this.#clean = {};
        this.#works = new Set();
        this.#host = host;
    }
    /**
     * Takes the fields to answer; what has been answered stays.
     *
     * @param first - What stands in the fields before anyone has written there.
     */
    ask(fields, first) {
        this.#fields = fields;
        this.#first = first;
        this.#given = { ...first, ...this.#given };
        this.#clean = Object.fromEntries(Object.entries(this.#given).map(([name, value]) => [name, clean(value)]));
        this.#look();
    }
    /** Goes back to before anyone wrote anything, in all fields or in some. */
    reset(isMeant = () => true) {
        const others = this.#written().filter((input) => !isMeant(input));
        this.#given = Object.fromEntries(others.map(({ name }) => [name, this.valueOf(name)]));
        this.ask(this.#fields, this.#first);
    }
    /** Whether anything stands otherwise than before anyone wrote. */
    get touched() {
        return this.#written().length > 0;
    }
    /** What has been written and is to be kept until it has been sent, by field. */
    draft() {
        return Object.fromEntries(this.#written().flatMap((input) => (isKept(input) ? [[input.name, this.valueOf(input.name)]] : [])));
    }
    /** Puts what was kept back into its fields; what does not fit into a form that has changed is passed over. */
    restore(values) {
        const kept = flattenInputs(this.#fields).flatMap(({ input }) => {
            const value = getRaw(values, input.name);
            return isKept(input) && fitsInput(input, value) ? [[input.name, value]] : [];
        });
        this.#given = { ...this.#given, ...Object.fromEntries(kept) };
        this.ask(this.#fields, this.#first);
    }
    /** What stands in a field; '' where there is nothing yet. */
    valueOf(name) {
        return getRaw(this.#given, name) ?? '';
    }
    /** Takes what a field now holds. */
    set(name, value) {
        this.#given = { ...this.#given, [name]: value };
        this.#clean = { ...this.#clean, [name]: clean(value) };
        this.#look();
    }
    /** Whether something that was chosen is still being made ready. */
    get hasPendingWork() {
        return this.#works.size > 0;
    }
    /** Counts an answer as not settled until a work is done. */
    trackWork(work) {
        this.#works.add(work);
        void work.finally(() => {
            this.#works.delete(work);
            this.#host.requestUpdate();
        });
    }
    /** Resolves when all that was chosen is ready, to the name of a field in sight that could not keep something. */
    async whenReady() {
        const refused = await Promise.all(this.#works);
        return refused.find((name) => name !== undefined && this.state.inputs.has(name));
    }
    /** Takes what a control now holds. */
    setFrom(control) {
        const visible = this.state.inputs.get(control.name);
        // The controls of a type that a developer has added tell by themselves what they hold.
        if (visible === undefined || isCustom(visible.input))
            return;
        this.set(control.name, valueOf(control, visible.input, this.valueOf(control.name)));
    }
    /** The files that go out, by field. */
    files() {
        const chosen = [...this.state.inputs.values()].flatMap(({ input: { type, name } }) => {
            const held = type === 'file' ? this.valueOf(name) : '';
            return Array.isArray(held) && held.length > 0 ? [[name, held]] : [];
        });
        return new Map(chosen);
    }
    #written() {
        return flattenInputs(this.#fields).flatMap(({ input }) => {
            const { name } = input;
            return differ(this.valueOf(name), getRaw(this.#first, name) ?? '') ? [input] : [];
        });
    }
    #look() {
        this.state = evaluateForm(this.#fields, this.#clean);
        this.#host.requestUpdate();
    }
}
/** Whether two answers differ; what is empty is so in several ways. */
const differ = (one, other) => JSON.stringify(bare(one)) !== JSON.stringify(bare(other));
const bare = (value) => value === false || (Array.isArray(value) && value.length === 0) ? '' : value;
/** What a control holds, given what its field held before. */
function valueOf(control, { type }, before) {
    if (!(control instanceof HTMLInputElement) || control.type !== 'checkbox')
        return control.value;
    if (type === 'checkbox')
        return control.checked;
    const others = Array.isArray(before) ? before.filter((value) => value !== control.value) : [];
    return control.checked ? [...others, control.value] : others;
}
/** What counts of something that stands in a field. */
const clean = (value) => (typeof value === 'string' ? cleanText(value) : value);
