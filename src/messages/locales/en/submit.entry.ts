import { counting } from '../../counting.ts';
import type { SubmitMessages } from '../../messages.ts';

const { plural, number } = counting('en');

/** English. */
export const messages: SubmitMessages = {
  charactersLeft: ({ count }) => plural(count, { one: '# character left', other: '# characters left' }),
  charactersAtMost: ({ count }) =>
    count === 0
      ? 'No characters left'
      : plural(count, { one: 'No more than # character left', other: 'No more than # characters left' }),
  charactersTooMany: ({ count }) => plural(count, { one: '# character too many', other: '# characters too many' }),
  textTooLong: 'The text is too long',
  errorSummary: ({ count }) =>
    plural(count, { one: 'One answer needs to be corrected', other: '# answers need to be corrected' }),
  error: 'Error:',
  errors: {
    required: ({ label }) => `Fill in “${label}”`,
    tooLong: ({ max, length }) =>
      max === undefined || length === undefined
        ? 'Shorten the text. It is too long.'
        : `Shorten the text. It has ${number(length)} characters, and the limit is ${number(max)}.`,
    notEmail: () => 'Enter a complete email address, such as name@example.com',
    notPhone: () => 'Enter a phone number with its area code, such as 070-174 06 05 or +46 70 174 06 05',
    notPostcode: () => 'Enter a postcode, such as 612 80',
    notOption: ({ label }) => `Choose one of the options for “${label}”`,
    badCharacters: () =>
      'The text has characters that cannot be sent. Write it again using only letters, numbers and punctuation.',
    excess: ({ excess, label }) => `Remove “${excess}” from “${label}”`,
    unexpected: () =>
      'The form has changed. Copy your text, then reload the page and try again. If that does not help, contact us in another way.',
    invalid: ({ label }) => `Check “${label}”`,
  },
  retrying: 'This is taking a while. We are trying again…',
  online: ({ send }) => `You are online again. What you have written is still here. Press ${send}.`,
  unsure: 'We do not know whether your message arrived',
  failures: {
    network: ({ send }) =>
      `We got no confirmation from the recipient. What you have written is still here. Press ${send} to try again.`,
    timeout: ({ send }) =>
      `The recipient did not answer in time. What you have written is still here. Press ${send} to try again.`,
    invalid: ({ send }) => `Some answers were not accepted. Correct them and press ${send} again.`,
    conflict: ({ send }) =>
      `An earlier message from you has already been received. Press ${send} if you want to send this one too.`,
    tooLarge: ({ send }) =>
      `The message is too large. Shorten the text, or remove files if you have added any, and press ${send} again.`,
    unsupported: ({ send }) =>
      `The recipient cannot take the message as it is. Did you add files? Remove them and press ${send} again, or contact us in another way.`,
    busy: ({ send }) =>
      `Many messages have been sent in a short time. What you have written is still here. Wait a moment and press ${send} again.`,
    unavailable: ({ send }) =>
      `There is a temporary fault at the recipient’s end. What you have written is still here. Wait a moment and press ${send} again.`,
    refused: () => 'The recipient did not accept the message. Copy your text and contact us in another way.',
    unconfigured: () => 'This form cannot be used yet. Please contact us in another way.',
  },
  resendSafe: 'If your message did arrive, it will still only be counted once.',
  resendUnsafe: 'If you send again, your message may arrive twice.',
  contactPage: 'You will find our contact details on the municipality’s website.',
  contactLink: 'Contact us',
  draftRestored: ({ clear }) => `What you wrote earlier is still here. Press “${clear}” if you want to delete it.`,
  receipt: {
    heading: 'Thank you, we have received your message',
    reference: 'Reference number',
    save: 'Save the reference number. Give it if you contact us about your message.',
    receivedAt: 'Received',
    next: 'What happens next?',
    sent: 'What you sent',
    again: 'Send another message',
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
    notPrinted: () => 'The text could not be printed. Download it instead.',
    copied: 'The text has been copied',
    failed: () => 'The text could not be copied. Download it instead.',
    download: 'Download the text',
    fileName: 'message',
  },
  defaultForm: {
    nextSteps:
      'We register your message and pass it on to the right department. If you asked for a reply, we will contact you in the way you chose.',
    kind: { required: 'Choose what you want to do' },
    department: { required: 'Choose which department it concerns. If you are not sure, choose “Don’t know”.' },
    description: { required: 'Describe what the matter is about' },
    answerVia: { required: 'Choose how you want us to reply' },
    name: { required: 'Enter your name so that the letter reaches you' },
    email: { required: 'Enter your email address, such as name@example.com' },
    phone: { required: 'Enter your phone number, such as 070-174 06 05 or +46 70 174 06 05' },
    street: { required: 'Enter your street address' },
    postcode: { required: 'Enter your postcode' },
    town: { required: 'Enter your town' },
  },
};
