import type { Form } from '../../contract/config/form.js';
import type { Option } from '../../contract/fields/option.js';
type ParseList = (json: unknown) => readonly Option[] | undefined | Promise<readonly Option[] | undefined>;
/** Loads the options that a form fetches. The console tells of a list that could not be read. */
export declare function loadOptions(written: Form, parseList: ParseList): Promise<Form>;
export {};
