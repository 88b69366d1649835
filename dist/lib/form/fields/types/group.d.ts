import { nothing } from 'lit';
import type { FieldState } from '../field-view.js';
/** Fields that belong together, below a heading; hidden while all of them are. */
export declare const groupView: {
    frame: "none";
    render: ({ label, hint, fields }: {
        type: "group";
        label: import("../../../index.js").Text;
        hint?: import("../../../index.js").Text | undefined;
        showWhen?: import("../../../index.js").Condition | undefined;
        fields: ({
            type: "note";
            text: import("../../../index.js").Text;
            showWhen?: import("../../../index.js").Condition | undefined;
        } | import("../../../contract/fields/registry.js").Input)[];
    }, { id, text, renderFields }: FieldState) => typeof nothing | import("lit-html").TemplateResult<1>;
};
