import { type Form } from '../../contract/config/form.js';
/**
 * Reads a config, or the JSON at its address, into a form. Logs its issues; rejects when the config or a file of the
 * widget cannot be loaded: another form would ask for something else, and its messages would be rejected.
 */
export declare function readForm(source: object | string): Promise<Form>;
