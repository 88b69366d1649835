import type { FormMessages } from '../../messages.ts';

/** English. */
export const messages: FormMessages = {
  language: 'en',
  close: 'Close',
  requiredNote: 'Fields marked with a tick must be filled in',
  required: 'must be filled in',
  choose: 'Choose',
  send: 'Send',
  sending: 'Sending…',
  failure: 'Your message has not been sent',
  failures: {
    offline: ({ send }) =>
      `You have no internet connection. What you have written is still here. Press ${send} when you are online again.`,
    incomplete: ({ send }) =>
      `A part of the form could not be fetched or run. What you have written is still here. Press ${send} again, or reload the page. You will then need to fill in your contact details again.`,
  },
  saveCopy: { copy: 'Copy the text' },
  defaultForm: {
    heading: 'Contact form',
    kind: {
      label: 'I want to:',
      hint: 'Call 112 if someone’s life is in danger. Do you want to appeal against a decision? Follow the instructions in the decision. You cannot appeal here.',
      options: {
        synpunkt: 'Give feedback',
        klagomal: 'Complain about something',
        berom: 'Give a compliment',
        forslag: 'Make a suggestion',
        fraga: 'Ask a question',
        felanmalan: 'Report a fault',
        sidfel: 'Point out something wrong on this page',
        tillganglighet: 'Report an accessibility problem',
        annat: 'Something else',
      },
    },
    department: {
      label: 'Which department does it concern?',
      options: {
        'barn-utbildning': 'Children and education',
        'vard-omsorg': 'Care for older and disabled people',
        'stod-socialtjanst': 'Support and social services',
        'bygga-bo-miljo': 'Building, housing and environment',
        'trafik-gator-parker': 'Traffic, streets and parks',
        'vatten-avlopp-avfall': 'Water, sewage and waste',
        'kultur-fritid-idrott': 'Culture, leisure and sports',
        'naringsliv-arbete': 'Business and work',
        'kommun-politik': 'Municipality and politics',
        webbplatsen: 'The website',
        'vet-inte': 'Don’t know',
      },
    },
    description: {
      label: 'Description of the matter:',
      hint: 'What you send becomes an official document (allmän handling) that others may be allowed to read. Do not include personal identity numbers or sensitive information, such as details about health.',
    },
    answerVia: {
      label: 'I want a reply by:',
      hint: 'You can be anonymous, but then we can neither reply nor ask you anything.',
      options: { email: 'Email', phone: 'Phone', letter: 'Letter', none: 'No reply, I want to be anonymous' },
    },
    personal: 'Personal details:',
    name: { label: 'Name' },
    email: { label: 'Email address' },
    phone: { label: 'Phone number' },
    phoneTime: { label: 'When may we call you?', hint: 'For example weekdays after 15:00' },
    street: { label: 'Street address' },
    postcode: { label: 'Postcode' },
    town: { label: 'Town' },
  },
};
