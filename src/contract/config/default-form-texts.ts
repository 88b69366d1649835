/** The kinds of message, in the order in which they are offered. */
export const kinds = [
  'synpunkt',
  'klagomal',
  'berom',
  'forslag',
  'fraga',
  'felanmalan',
  'sidfel',
  'tillganglighet',
  'annat',
] as const;

/** The activities of a municipality, as a resident would name them; last the answer that leaves the routing to it. */
export const departments = [
  'barn-utbildning',
  'vard-omsorg',
  'stod-socialtjanst',
  'bygga-bo-miljo',
  'trafik-gator-parker',
  'vatten-avlopp-avfall',
  'kultur-fritid-idrott',
  'naringsliv-arbete',
  'kommun-politik',
  'webbplatsen',
  'vet-inte',
] as const;

/** The ways to be answered. */
export const channels = ['email', 'phone', 'letter', 'none'] as const;

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
