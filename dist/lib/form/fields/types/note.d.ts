/** A text between the questions. */
export declare const noteView: {
    frame: "none";
    render: (field: {
        type: "note";
        text: import("../../../index.js").Text;
        showWhen?: import("../../../index.js").Condition | undefined;
    }, { text }: import("../field-view.js").ConfiguredFieldState) => import("lit-html").TemplateResult<1>;
};
