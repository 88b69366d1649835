import type { Messages } from '../../messages.ts';
import { counting } from '../../counting.ts';

const { plural, number } = counting('en');

/** English. */
export const messages: Messages = {
  language: 'en',
  close: 'Close',
  requiredNote: 'Fields marked with a tick must be filled in',
  required: 'must be filled in',
  choose: 'Choose',
  charactersLeft: ({ count }) => plural(count, { one: '# character left', other: '# characters left' }),
  charactersAtMost: ({ count }) =>
    plural(count, { one: 'At most # character left', other: 'At most # characters left' }),
  charactersTooMany: ({ count }) => plural(count, { one: '# character too many', other: '# characters too many' }),
  textTooLong: 'The text is too long',
  errorSummary: ({ count }) =>
    plural(count, { one: 'One answer needs to be corrected', other: '# answers need to be corrected' }),
  error: 'Error:',
  errors: {
    required: ({ label }) => `Fill in “${label}”`,
    tooLong: ({ max, length }) =>
      `Shorten the text. It has ${number(length)} characters, and the limit is ${number(max)}.`,
    notEmail: () => 'Enter a complete email address, such as name@example.com',
    notPhone: () => 'Enter a phone number with its area code, such as 070-174 06 05 or +46 70 174 06 05',
    notPostcode: () => 'Enter a postcode, such as 612 80',
    notOption: ({ label }) => `Choose one of the options for “${label}”`,
    excess: ({ excess, label }) => `Remove “${excess}” from “${label}”`,
    unexpected: () => 'The form has changed. Copy your text, then reload the page and try again.',
    invalid: ({ label }) => `Check “${label}”`,
  },
  send: 'Send',
  sending: 'Sending …',
  retrying: 'This is taking a while. We are trying again …',
  online: 'You are online again. What you have written is still here. Press Send.',
  failure: 'Your message has not been sent',
  unsure: 'We do not know whether your message arrived',
  failures: {
    offline:
      'You have no internet connection. What you have written is still here. Press Send when you are online again.',
    network: 'The recipient could not be reached. What you have written is still here. Press Send to try again.',
    timeout: 'The recipient did not answer in time. What you have written is still here. Press Send to try again.',
    invalid: 'Some answers were not accepted. Correct them and press Send again.',
    conflict: 'An earlier message from you has already been received. Press Send if you want to send this one too.',
    tooLarge: 'The message is too large. Shorten the text and press Send again.',
    unsupported:
      'The recipient cannot take the message as it is. Did you add files? Remove them and press Send again, or contact us in another way.',
    busy: 'Many people are sending right now. What you have written is still here. Wait a moment and press Send again.',
    unavailable:
      'There is a temporary fault at the recipient’s end. What you have written is still here. Wait a moment and press Send again.',
    refused: 'The recipient did not accept the message. Copy your text and contact us in another way.',
    incomplete:
      'A part of the form could not be fetched. What you have written is still here. Check your connection and press Send again.',
    unconfigured: 'The form is not ready and cannot be sent. Please contact us in another way.',
  },
  receipt: {
    heading: 'Thank you, we have received your message',
    reference: 'Reference number',
    receivedAt: 'Received',
    next: 'What happens next?',
    sent: 'What you sent',
    again: 'Send another',
  },
  clear: {
    button: 'Clear',
    ask: 'Do you want to delete everything you have written?',
    yes: 'Yes, delete',
    no: 'No, keep it',
    done: 'What you wrote has been deleted',
  },
  saveCopy: {
    print: 'Print',
    notPrinted: 'The text could not be printed. Download it instead.',
    copy: 'Copy the text',
    copied: 'The text has been copied',
    failed: 'The text could not be copied. Download it instead.',
    download: 'Download the text',
    fileName: 'message',
  },
  defaultForm: {
    heading: 'Contact form',
    nextSteps:
      'We register your message and pass it on to the right department. If you asked for an answer, we will contact you in the way you chose.',
    kind: {
      label: 'I want to:',
      required: 'Choose what you want to do',
      options: {
        synpunkt: 'Give feedback',
        klagomal: 'Complain about something',
        berom: 'Give praise',
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
      required: 'Choose which department it concerns, or Don’t know',
      options: {
        'barn-utbildning': 'Children and education',
        'vard-omsorg': 'Health and care',
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
      hint: 'What you send becomes an official document that others may be allowed to read. Do not write personal identity numbers or sensitive information.',
      required: 'Describe what the matter is about',
    },
    answerVia: {
      label: 'I want an answer by:',
      hint: 'You can be anonymous, but then we can neither answer you nor ask you anything.',
      required: 'Choose how you want to be answered',
      options: { email: 'Email', phone: 'Phone', letter: 'Letter', none: 'No answer, I want to be anonymous' },
    },
    personal: 'Personal details:',
    name: { label: 'Name', required: 'Enter your name, so that the letter reaches you' },
    email: { label: 'Email address', required: 'Enter your email address, such as name@example.com' },
    phone: { label: 'Phone number', required: 'Enter your phone number, such as 070-174 06 05 or +46 70 174 06 05' },
    phoneTime: { label: 'When may we call you?', hint: 'For example weekdays after 15:00' },
    street: { label: 'Street address', required: 'Enter your street address' },
    postcode: { label: 'Postcode', required: 'Enter your postcode' },
    town: { label: 'Town', required: 'Enter your town' },
  },
};
