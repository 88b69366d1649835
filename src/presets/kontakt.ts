import {
  channels,
  departments,
  kinds,
  type ChoiceTexts,
  type DefaultFormTexts,
  type QuestionTexts,
} from '../contract/config/default-form-texts.ts';
import type { Preset } from '../contract/config/form.ts';
import type { InputOf } from '../contract/fields/field.ts';

/** The questions that have an error text of their own while they are empty. */
type Question = {
  [Key in keyof DefaultFormTexts]: DefaultFormTexts[Key] extends QuestionTexts ? Key : never;
}[keyof DefaultFormTexts];

const requiredQuestion = (question: Question) => ({
  label: (texts: DefaultFormTexts) => texts[question].label,
  required: true,
  errors: { required: (texts: DefaultFormTexts) => texts[question].required },
});

const hintOf = (question: 'kind' | 'description' | 'answerVia' | 'phoneTime') => (texts: DefaultFormTexts) =>
  texts[question].hint ?? '';

const optionsOf = <Choice extends 'kind' | 'department' | 'answerVia'>(
  question: Choice,
  values: readonly (keyof DefaultFormTexts[Choice]['options'] & string)[],
) =>
  values.map((value) => ({
    value,
    label: (texts: DefaultFormTexts) => (texts[question] as ChoiceTexts<typeof value>).options[value], // of this question
  }));

const answeredBy = (channel: (typeof channels)[number]) => ({ field: 'answerVia', is: channel });

const addressLine = (name: 'street' | 'postcode' | 'town', autocomplete: string): InputOf<'text'> => ({
  type: 'text',
  name,
  ...requiredQuestion(name),
  showWhen: answeredBy('letter'),
  autocomplete,
  maxLength: 200,
});

/**
 * The preset `kontakt`: the form that synpunkt replaces. It has five questions, of which the last depends on the one
 * before it. A letter needs a whole address, the other channels only themselves, and a resident who wants no answer is
 * asked for nothing.
 */
export const kontakt: Preset = {
  heading: (texts) => texts.heading,
  nextSteps: (texts) => texts.nextSteps,
  answerWhen: { not: answeredBy('none') },
  fields: [
    {
      type: 'radio',
      name: 'kind',
      ...requiredQuestion('kind'),
      hint: hintOf('kind'),
      options: optionsOf('kind', kinds),
    },
    {
      type: 'select',
      name: 'department',
      ...requiredQuestion('department'),
      options: optionsOf('department', departments),
    },
    {
      type: 'textarea',
      name: 'description',
      ...requiredQuestion('description'),
      hint: hintOf('description'),
      maxLength: 4000,
    },
    {
      type: 'radio',
      name: 'answerVia',
      ...requiredQuestion('answerVia'),
      hint: hintOf('answerVia'),
      options: optionsOf('answerVia', channels),
    },
    {
      type: 'group',
      label: (texts) => texts.personal,
      showWhen: { not: answeredBy('none') },
      fields: [
        {
          type: 'text',
          name: 'name',
          ...requiredQuestion('name'),
          required: answeredBy('letter'),
          autocomplete: 'name',
          maxLength: 200,
        },
        {
          type: 'email',
          name: 'email',
          ...requiredQuestion('email'),
          showWhen: answeredBy('email'),
          autocomplete: 'email',
        },
        {
          type: 'tel',
          name: 'phone',
          ...requiredQuestion('phone'),
          showWhen: answeredBy('phone'),
          autocomplete: 'tel',
        },
        {
          type: 'text',
          name: 'phoneTime',
          label: (texts) => texts.phoneTime.label,
          hint: hintOf('phoneTime'),
          showWhen: answeredBy('phone'),
          maxLength: 200,
        },
        // Not street-address, which HTML reserves for controls of several lines.
        addressLine('street', 'address-line1'),
        { ...addressLine('postcode', 'postal-code'), format: 'postcode' },
        addressLine('town', 'address-level2'),
      ],
    },
  ],
};
