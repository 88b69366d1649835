import type { Form } from '../../contract/config/form.js';
import type { Option } from '../../contract/fields/option.js';
type ParseList = (json: unknown) => readonly Option[] | undefined | Promise<readonly Option[] | undefined>;
/** Loads the options that a form fetches. Logs an error if a list cannot be read. */
export declare function loadOptions(written: Form, parseList: ParseList): Promise<Form>;
export {};
