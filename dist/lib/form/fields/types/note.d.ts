/** A text between the questions. */
export declare const noteView: {
    frame: "none";
    render: (field: {
        type: "note";
        text: import("../../../contract/config/text.ts").Text;
        showWhen?: import("../../../contract/config/condition.ts").Condition | undefined;
    }, { text }: import("../field-view.ts").ConfiguredFieldState) => import("lit-html").TemplateResult<1>;
};
