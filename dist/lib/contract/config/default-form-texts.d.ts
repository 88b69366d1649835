/** The kinds of message, in the order in which they are offered. */
export declare const kinds: readonly ['synpunkt', 'klagomal', 'berom', 'forslag', 'fraga', 'felanmalan', 'sidfel', 'tillganglighet', 'annat'];
/** The activities of a municipality, as a resident would name them; last the answer that leaves the routing to it. */
export declare const departments: readonly ['barn-utbildning', 'vard-omsorg', 'stod-socialtjanst', 'bygga-bo-miljo', 'trafik-gator-parker', 'vatten-avlopp-avfall', 'kultur-fritid-idrott', 'naringsliv-arbete', 'kommun-politik', 'webbplatsen', 'vet-inte'];
/** The ways to be answered. */
export declare const channels: readonly ['email', 'phone', 'letter', 'none'];
/** The question of a field, and its error while it is empty. */
export interface QuestionTexts {
    readonly label: string;
    readonly required: string;
    readonly hint?: string;
}
/** The question of a field with the labels of its options. */
export interface ChoiceTexts<Value extends string> extends QuestionTexts {
    readonly options: Readonly<Record<Value, string>>;
}
/** The texts of the default form in one language; each language in `messages/` has its own. */
export interface DefaultFormTexts {
    readonly heading: string;
    readonly nextSteps: string;
    readonly kind: ChoiceTexts<(typeof kinds)[number]>;
    readonly department: ChoiceTexts<(typeof departments)[number]>;
    readonly description: QuestionTexts;
    readonly answerVia: ChoiceTexts<(typeof channels)[number]>;
    readonly personal: string;
    readonly name: QuestionTexts;
    readonly email: QuestionTexts;
    readonly phone: QuestionTexts;
    readonly phoneTime: Pick<QuestionTexts, 'label' | 'hint'>;
    readonly street: QuestionTexts;
    readonly postcode: QuestionTexts;
    readonly town: QuestionTexts;
}
