import type { CustomInput } from '../../../contract/fields/field-type.ts';
/** A field of a type that a developer has registered. */
export declare const customView: {
    render: (field: CustomInput, state: import("../field-view.ts").ConfiguredFieldState) => import("lit-html").TemplateResult<1>;
};
