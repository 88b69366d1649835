import { type Form } from '../../contract/config/form.ts';
/**
 * Reads a config, or the JSON at its address, into a form. Logs its issues; rejects only when a file of the
 * widget cannot be loaded.
 */
export declare function readForm(source: object | string): Promise<Form>;
