import { nothing } from 'lit';
import type { CustomInput } from '../../../contract/fields/field-type.js';
/** A field of a type that a developer has registered. */
export declare const customView: {
    render(field: CustomInput, state: import("../field-view.js").ConfiguredFieldState): typeof nothing | import("lit-html").TemplateResult<1>;
};
/** A field whose type cannot show it. */
export declare const unshownView: {
    frame: "none";
    render: ({ label }: CustomInput, { text, messages }: import("../field-view.js").ConfiguredFieldState) => import("lit-html").TemplateResult<1>;
};
