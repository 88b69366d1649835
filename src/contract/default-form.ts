import type { Config } from './config.ts';
import type { Field, Input } from './field.ts';
import type { Text } from './text.ts';

/** What a config that says nothing means. */
export const defaults = { form: 'kontakt', timeout: 15 };

/** A form ready to show: the config with the origin's words and fields wherever it says nothing of its own. */
export interface Form {
  readonly name: string;
  readonly heading: Text;
  readonly fields: readonly Field[];
  readonly nextSteps: Text;
}

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

/** Completes a config with the origin's form in the words given. */
export function formOf(config: Config, texts: DefaultFormTexts): Form {
  return {
    name: config.form,
    heading: config.heading ?? texts.heading,
    fields: config.fields ?? originFields(texts),
    nextSteps: config.nextSteps ?? texts.nextSteps,
  };
}

/**
 * The origin's form: five questions, of which the last follows the one before it. A letter needs a whole address, the
 * other channels only themselves, and who wants no answer is asked for nothing.
 */
function originFields(texts: DefaultFormTexts): Field[] {
  return [
    { type: 'radio', name: 'kind', ...asked(texts.kind), options: optionsOf(kinds, texts.kind) },
    {
      type: 'select',
      name: 'department',
      ...asked(texts.department),
      options: optionsOf(departments, texts.department),
    },
    { type: 'textarea', name: 'description', ...asked(texts.description), maxLength: 4000 },
    { type: 'radio', name: 'answerVia', ...asked(texts.answerVia), options: optionsOf(channels, texts.answerVia) },
    {
      type: 'group',
      label: texts.personal,
      showWhen: { not: answerBy('none') },
      fields: [
        {
          type: 'text',
          name: 'name',
          ...asked(texts.name),
          required: answerBy('letter'),
          autocomplete: 'name',
          maxLength: 200,
        },
        { type: 'email', name: 'email', ...asked(texts.email), showWhen: answerBy('email'), autocomplete: 'email' },
        { type: 'tel', name: 'phone', ...asked(texts.phone), showWhen: answerBy('phone'), autocomplete: 'tel' },
        { type: 'text', name: 'phoneTime', ...texts.phoneTime, showWhen: answerBy('phone'), maxLength: 200 },
        // Not street-address, which HTML keeps for controls of several lines.
        addressPart('street', texts.street, 'address-line1'),
        addressPart('postcode', texts.postcode, 'postal-code'),
        addressPart('town', texts.town, 'address-level2'),
      ],
    },
  ];
}

const asked = ({ label, hint, required }: Asked) => ({ label, hint, required: true, errors: { required } });

const optionsOf = <Value extends string>(values: readonly Value[], { options }: AskedOf<Value>) =>
  values.map((value) => ({ value, label: options[value] }));

const answerBy = (channel: (typeof channels)[number]) => ({ field: 'answerVia', is: channel });

const addressPart = (name: string, texts: Asked, autocomplete: string): Input => ({
  type: 'text',
  name,
  ...asked(texts),
  showWhen: answerBy('letter'),
  autocomplete,
  maxLength: 200,
});
