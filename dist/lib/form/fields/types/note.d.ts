import type { Note } from '../../../contract/fields/field.js';
/** A text between the questions. */
export declare const noteView: {
    frame: "none";
    render: (field: Note, { text }: import("../field-view.js").ConfiguredFieldState) => import("lit-html").TemplateResult<1>;
};
