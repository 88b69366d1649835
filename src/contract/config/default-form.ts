import type { Field, InputOf } from '../fields/field.ts';
import type { Text } from './text.ts';

/** The kinds of message, in the order that they are offered. */
const kinds = [
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

/** What the municipality does, as a resident would name it; last the answer that leaves the routing to the municipality. */
const departments = [
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
const channels = ['email', 'phone', 'letter', 'none'] as const;

/** A field's question, and what its error says while it is empty. */
interface Asked {
  readonly label: string;
  readonly required: string;
  readonly hint?: string;
}

/** A field's question with the words of its options. */
interface AskedOf<Value extends string> extends Asked {
  readonly options: Readonly<Record<Value, string>>;
}

/** The words of the default form in one language; each language file in `messages/` holds its own. */
export interface DefaultFormTexts {
  readonly heading: string;
  readonly nextSteps: string;
  readonly kind: AskedOf<(typeof kinds)[number]>;
  readonly department: AskedOf<(typeof departments)[number]>;
  readonly description: Asked;
  readonly answerVia: AskedOf<(typeof channels)[number]>;
  readonly personal: string;
  readonly name: Asked;
  readonly email: Asked;
  readonly phone: Asked;
  readonly phoneTime: Pick<Asked, 'label' | 'hint'>;
  readonly street: Asked;
  readonly postcode: Asked;
  readonly town: Asked;
}

/** The questions of the form, which have words for the case that they are not answered. */
type Question = {
  [Key in keyof DefaultFormTexts]: DefaultFormTexts[Key] extends Asked ? Key : never;
}[keyof DefaultFormTexts];

const asked = (question: Question) => ({
  label: (texts: DefaultFormTexts) => texts[question].label,
  required: true,
  errors: { required: (texts: DefaultFormTexts) => texts[question].required },
});

const hintOf = (question: 'description' | 'answerVia' | 'phoneTime') => (texts: DefaultFormTexts) =>
  texts[question].hint ?? '';

const optionsOf = <Choice extends 'kind' | 'department' | 'answerVia'>(
  question: Choice,
  values: readonly (keyof DefaultFormTexts[Choice]['options'] & string)[],
) =>
  values.map((value) => ({
    value,
    label: (texts: DefaultFormTexts) => (texts[question] as AskedOf<typeof value>).options[value], // one question's own
  }));

const answerBy = (channel: (typeof channels)[number]) => ({ field: 'answerVia', is: channel });

const addressPart = (name: 'street' | 'postcode' | 'town', autocomplete: string): InputOf<'text'> => ({
  type: 'text',
  name,
  ...asked(name),
  showWhen: answerBy('letter'),
  autocomplete,
  maxLength: 200,
});

/** The heading of the origin's form. */
export const originHeading: Text = (texts) => texts.heading;

/** What follows a message that was sent by the origin's form. */
export const originNextSteps: Text = (texts) => texts.nextSteps;

/** Whether the resident of the origin's form has asked for an answer. */
export const originAnswerWhen = { not: answerBy('none') };

/**
 * The origin's form: five questions, of which the last follows the one before it. A letter needs a whole address, the
 * other channels only themselves, and who wants no answer is asked for nothing.
 */
export const originFields: Field[] = [
  { type: 'radio', name: 'kind', ...asked('kind'), options: optionsOf('kind', kinds) },
  { type: 'select', name: 'department', ...asked('department'), options: optionsOf('department', departments) },
  { type: 'textarea', name: 'description', ...asked('description'), hint: hintOf('description'), maxLength: 4000 },
  {
    type: 'radio',
    name: 'answerVia',
    ...asked('answerVia'),
    hint: hintOf('answerVia'),
    options: optionsOf('answerVia', channels),
  },
  {
    type: 'group',
    label: (texts) => texts.personal,
    showWhen: { not: answerBy('none') },
    fields: [
      {
        type: 'text',
        name: 'name',
        ...asked('name'),
        required: answerBy('letter'),
        autocomplete: 'name',
        maxLength: 200,
      },
      { type: 'email', name: 'email', ...asked('email'), showWhen: answerBy('email'), autocomplete: 'email' },
      { type: 'tel', name: 'phone', ...asked('phone'), showWhen: answerBy('phone'), autocomplete: 'tel' },
      {
        type: 'text',
        name: 'phoneTime',
        label: (texts) => texts.phoneTime.label,
        hint: hintOf('phoneTime'),
        showWhen: answerBy('phone'),
        maxLength: 200,
      },
      // Not street-address, which HTML keeps for controls of several lines.
      addressPart('street', 'address-line1'),
      { ...addressPart('postcode', 'postal-code'), format: 'postcode' },
      addressPart('town', 'address-level2'),
    ],
  },
];
