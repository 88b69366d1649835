import { nothing } from 'lit';
import type { Group } from '../../../contract/fields/field.js';
import type { FieldState } from '../field-view.js';
/** Fields that belong together, below a heading; hidden while all of them are. */
export declare const groupView: {
    frame: "none";
    render: ({ label, hint, fields }: Group, { id, text, renderFields }: FieldState) => typeof nothing | import("lit-html").TemplateResult<1>;
};
