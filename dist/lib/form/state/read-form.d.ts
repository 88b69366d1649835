import { type Form } from '../../contract/config/form.js';
/**
 * Reads a config, or the JSON at its address, into a form. Logs its issues; rejects when the config or a file of the
 * widget cannot be loaded: another form would ask for something else, and its messages would be rejected.
 *
 * @param source - The config, its address, or `#` and the `id` of an element of the page with it; '' for none.
 * @param presetName - The preset of a config that names none; '' for the default one.
 */
export declare function readForm(source: object | string, presetName: string): Promise<Form>;
