import { type Form } from '../../contract/config/form.ts';
/** Reads a form from its config. What is wrong goes to the console; rejects only when a file of the widget cannot be had. */
export declare function readForm(source: object | string): Promise<Form>;
