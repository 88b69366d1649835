import { channels, departments, kinds, } from '../contract/config/default-form-texts.js';
const requiredQuestion = (question) => ({
    label: (texts) => texts[question].label,
    required: true,
    errors: { required: (texts) => texts[question].required },
});
const hintOf = (question) => (texts) => texts[question].hint ?? '';
const optionsOf = (question, values) => values.map((value) => ({
    value,
    label: (texts) => texts[question].options[value], // of this question
}));
const answeredBy = (channel) => ({ field: 'answerVia', is: channel });
const addressLine = (name, autocomplete) => ({
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
export const kontakt = {
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
