import { counting } from '../../counting.js';
import { messages as shown } from './config-shown.js';
const { plural, number } = counting('en');
/** English. */
export const messages = {
    ...shown,
    errors: {
        notAnswered: ({ label }) => `Answer the question “${label}”`,
        notChosen: ({ label }) => `Choose an option for “${label}”`,
        notTicked: ({ label }) => `Tick “${label}”`,
        noFile: ({ label }) => `Choose a file for “${label}”`,
        tooShort: ({ min, length }) => min === undefined || length === undefined
            ? 'Write more. The text is too short.'
            : plural(min, {
                one: `Write more. The text must have at least # character, and now has ${number(length)}.`,
                other: `Write more. The text must have at least # characters, and now has ${number(length)}.`,
            }),
        pattern: ({ label }) => `Check how you have filled in “${label}”`,
        notNumber: ({ label }) => `Enter a number for “${label}”, such as 12 or 3.5`,
        notStep: ({ step }) => step === undefined
            ? 'Enter another number. This one is not accepted.'
            : step === 1
                ? 'Enter a whole number, without decimals'
                : `Enter a number in steps of ${number(step)}`,
        tooLow: ({ min }) => min === undefined ? 'Enter a higher number' : `Enter a number that is ${number(min)} or higher`,
        tooHigh: ({ max }) => max === undefined ? 'Enter a lower number' : `Enter a number that is ${number(max)} or lower`,
        notDate: () => 'Enter a date with year, month and day, such as 2026-11-23',
        tooEarly: ({ min }) => (min === undefined ? 'Enter a later date' : `Enter a date that is ${number(min)} or later`),
        tooLate: ({ max }) => max === undefined ? 'Enter an earlier date' : `Enter a date that is ${number(max)} or earlier`,
        tooFew: ({ min }) => min === undefined ? 'Choose more of the options' : `Choose at least ${number(min)} of the options`,
        tooMany: ({ max }) => max === undefined ? 'Choose fewer of the options' : `Choose no more than ${number(max)} of the options`,
        wrongFile: ({ name }) => name === undefined
            ? 'A file is of a type that cannot be sent here. Choose another file.'
            : `The file ${name} is of a type that cannot be sent here. Choose another file.`,
        fileTooLarge: ({ name, max }) => name === undefined || max === undefined
            ? 'A file is too large. Choose a smaller file.'
            : `The file ${name} is larger than ${number(max)} MB. Choose a smaller file.`,
        redirected: () => 'You cannot use this form for this. Follow the instructions next to the question.',
    },
    combobox: {
        open: 'Show all options',
        hint: 'Type a few letters to search the list',
        noMatch: 'No option matches what you have typed',
        matches: ({ count }) => plural(count, { one: 'One option', other: '# options' }),
        kept: ({ label }) => `${label} is still chosen`,
        removed: 'What you typed was removed',
    },
    files: {
        choose: ({ count }) => (count === 1 ? 'Choose a file' : 'Choose files'),
        limits: ({ kinds, count, size }) => plural(count, {
            one: `One file, no larger than ${number(size)} MB: ${kinds}`,
            other: `Up to # files, each no larger than ${number(size)} MB: ${kinds}`,
        }),
        kinds: { image: 'image', video: 'video', audio: 'audio file', pdf: 'PDF', text: 'text file' },
        chosen: ({ count }) => (count === 1 ? 'Chosen file' : 'Chosen files'),
        remove: ({ name }) => `Remove ${name}`,
        removed: ({ name }) => `${name} has been removed`,
        drop: ({ count }) => (count === 1 ? 'You can also drag a file here.' : 'You can also drag files here.'),
        pictures: 'Pictures are made smaller, and details of where they were taken are removed.',
        preparing: ({ name }) => `Preparing ${name}…`,
        added: ({ name }) => `${name} has been added`,
        unreadable: ({ name }) => `The picture ${name} cannot be read. Choose a JPEG or PNG picture.`,
        noRoom: ({ name, count }) => plural(count, {
            one: `${name} has not been added, because only one file can be sent.`,
            other: `${name} has not been added, because no more than # files can be sent.`,
        }),
        sending: ({ percent }) => `Sending… ${percent}%`,
        unreadableFile: ({ name }) => `The file ${name} cannot be read. Choose it again, or choose another file.`,
        emptyFile: ({ name }) => `The file ${name} is empty. Choose another file.`,
    },
    contact: 'You can also contact us in these ways:',
    phone: 'Phone',
    email: 'Email',
    mail: 'Send by email',
    mailShortened: 'The text is long, so all of it has been copied. Paste it into the email if anything is missing.',
    mailCut: 'The text has been cut off here. Paste the whole text, which has been copied, in place of this.',
    answerTime: {
        label: 'Reply',
        within: ({ count }) => plural(count, { one: 'Within one working day', other: 'Within # working days' }),
        by: ({ date }) => `By ${date}`,
    },
    personalNumber: {
        heading: 'Your text seems to contain a personal identity number',
        text: 'Others may be allowed to read what you send. Remove the number if it is not needed.',
        remove: 'Remove the number',
        edit: 'Change the text',
        keep: 'Send anyway',
        removed: 'The number has been removed',
    },
};
