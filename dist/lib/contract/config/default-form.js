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
const asked = (question) => ({
    label: (texts) => texts[question].label,
    required: true,
    errors: { required: (texts) => texts[question].required },
});
const hintOf = (question) => (texts) => texts[question].hint ?? '';
const optionsOf = (question, values) => values.map((value) => ({
    value,
    label: (texts) => texts[question].options[value], // one question's own
}));
const answerBy = (channel) => ({ field: 'answerVia', is: channel });
const addressPart = (name, autocomplete) => ({
    type: 'text',
    name,
    ...asked(name),
    showWhen: answerBy('letter'),
    autocomplete,
    maxLength: 200,
});
/** The heading of the origin's form. */
export const originHeading = (texts) => texts.heading;
/** What follows a message that was sent by the origin's form. */
export const originNextSteps = (texts) => texts.nextSteps;
/** Whether the resident of the origin's form has asked for an answer. */
export const originAnswerWhen = { not: answerBy('none') };
/**
 * The origin's form: five questions, of which the last follows the one before it. A letter needs a whole address, the
 * other channels only themselves, and who wants no answer is asked for nothing.
 */
export const originFields = [
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
