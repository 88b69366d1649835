/** What a config that says nothing means. */
export const defaults = { form: 'kontakt', timeout: 15 };
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
];
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
];
/** The ways to be answered. */
const channels = ['email', 'phone', 'letter', 'none'];
/** Completes a config with the origin's form in the words given. */
export function formOf(config, texts) {
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
function originFields(texts) {
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
const asked = ({ label, hint, required }) => ({ label, hint, required: true, errors: { required } });
const optionsOf = (values, { options }) => values.map((value) => ({ value, label: options[value] }));
const answerBy = (channel) => ({ field: 'answerVia', is: channel });
const addressPart = (name, texts, autocomplete) => ({
    type: 'text',
    name,
    ...asked(texts),
    showWhen: answerBy('letter'),
    autocomplete,
    maxLength: 200,
});
