import type { DefaultFormTexts, QuestionTexts } from '../contract/config/default-form-texts.js';
import type { IssueCode } from '../contract/message/issue.js';
import type { FailureReason } from '../contract/message/receipt.js';
/**
 * The parameters of an error text: the label of the field and the params of the issue. An endpoint sends issue codes without
 * params, so that a text must do without them.
 */
interface ErrorParams {
    readonly label: string;
    readonly [param: string]: string | number;
}
/** The parameter of a text that names the send button. */
interface SendParams {
    /** The label of the send button, which a config may have replaced. */
    readonly send: string;
}
type FailureText = (params: SendParams) => string;
/** The failures that are shown without the submit feature. */
type EarlyFailure = 'offline' | 'incomplete';
/** The issue codes of the default form; the texts for all others are loaded with the config that makes them possible. */
type BasicIssueCode = 'required' | 'tooLong' | 'notEmail' | 'notPhone' | 'notPostcode' | 'notOption' | 'badCharacters' | 'unexpected' | 'invalid';
/** The texts of the default form without the errors of its questions. */
type EarlyTexts<Texts> = {
    readonly [Key in keyof Texts]: Texts[Key] extends object ? Omit<Texts[Key], 'required'> : Texts[Key];
};
/** The errors of the questions of the default form. */
type LateTexts = {
    readonly [Key in keyof DefaultFormTexts as DefaultFormTexts[Key] extends QuestionTexts ? Key : never]: Pick<QuestionTexts, 'required'>;
};
/** The texts that every form is shown with, in one language. A text with parameters is a function, so that a sentence is never assembled from pieces. */
export interface FormMessages {
    /** BCP 47 tag. */
    readonly language: string;
    /** The writing direction. Default: left to right. */
    readonly direction?: 'rtl';
    /** Set when no speaker of the language has reviewed the texts yet. */
    readonly unreviewed?: true;
    /** Closes the dialog. */
    readonly close: string;
    /** Explains the tick that marks required fields. */
    readonly requiredNote: string;
    /** The accessible name of the tick. */
    readonly required: string;
    /** The empty first option of a select. */
    readonly choose: string;
    readonly send: string;
    readonly sending: string;
    /** The message was not sent. */
    readonly failure: string;
    readonly failures: Readonly<Record<EarlyFailure, FailureText>>;
    /** Saving a copy of a message that cannot be sent, without the submit feature. */
    readonly saveCopy: {
        readonly copy: string;
    };
    /** The texts of the form that is shown when a config has no fields. */
    readonly defaultForm: EarlyTexts<Omit<DefaultFormTexts, 'nextSteps'>>;
}
/** The texts that are needed once the form has opened; a separate file in each language, loaded with the submit feature. */
export interface SubmitMessages {
    readonly charactersLeft: (params: {
        count: number;
    }) => string;
    /** Announced near the limit, at a few thresholds only. */
    readonly charactersAtMost: (params: {
        count: number;
    }) => string;
    readonly charactersTooMany: (params: {
        count: number;
    }) => string;
    readonly textTooLong: string;
    readonly errorSummary: (params: {
        count: number;
    }) => string;
    /** Visually hidden prefix of an error at its field. */
    readonly error: string;
    /** `excess` is for an answer that is valid without a part of it. */
    readonly errors: Readonly<Record<BasicIssueCode | 'excess', (params: ErrorParams) => string>>;
    /** An attempt has failed and another follows automatically. */
    readonly retrying: string;
    /** The connection is restored. */
    readonly online: FailureText;
    /** The message was sent without a response. */
    readonly unsure: string;
    readonly failures: Readonly<Record<Exclude<FailureReason, EarlyFailure>, FailureText>>;
    /** A message that may have arrived is sent again, to an endpoint that recognizes it. */
    readonly resendSafe: string;
    /** The same, to an endpoint that may not recognize it. */
    readonly resendUnsafe: string;
    /** Tells where to find contact details, when the page has none. */
    readonly contactPage: string;
    /** The text of the link to another contact page. */
    readonly contactLink: string;
    /** A draft has been restored; names the button that clears the form. */
    readonly draftRestored: (params: {
        clear: string;
    }) => string;
    readonly receipt: {
        readonly heading: string;
        readonly reference: string;
        /** Asks the resident to keep the reference, and says why. */
        readonly save: string;
        readonly receivedAt: string;
        readonly next: string;
        readonly sent: string;
        readonly again: string;
    };
    /** Clearing the form, after a confirmation. */
    readonly clear: {
        readonly button: string;
        readonly ask: string;
        readonly yes: string;
        readonly no: string;
        readonly done: string;
    };
    /** Saving a copy of a message that was sent, or that cannot be sent. */
    readonly saveCopy: {
        readonly print: string;
        /** Printing failed, or its file could not be loaded. */
        readonly notPrinted: (params: {
            download: string;
        }) => string;
        readonly copied: string;
        /** The browser denied access to the clipboard. */
        readonly failed: (params: {
            download: string;
        }) => string;
        readonly download: string;
        /** The name of the file, without its extension. */
        readonly fileName: string;
    };
    /** The texts of the default form that are shown once the resident has tried to send it. */
    readonly defaultForm: Pick<DefaultFormTexts, 'nextSteps'> & LateTexts;
}
/** The texts of every form. */
export interface Messages extends Omit<FormMessages, SharedGroup>, Omit<SubmitMessages, SharedGroup> {
    readonly failures: FormMessages['failures'] & SubmitMessages['failures'];
    readonly saveCopy: FormMessages['saveCopy'] & SubmitMessages['saveCopy'];
    readonly defaultForm: DefaultFormTexts;
}
/** The groups of texts that both files of a language have a part of. */
type SharedGroup = 'failures' | 'saveCopy' | 'defaultForm';
/** Variants of `required` for fields where "fill in" does not fit. */
type UnansweredText = 'notAnswered' | 'notChosen' | 'notTicked' | 'noFile';
/**
 * The texts of forms with a config that are shown before anything is sent, but for those of a control with a file of its own.
 * Those in the languages of most pages come with the code, without a request.
 */
export interface ShownConfigMessages {
    /** The label of the language select in the form. */
    readonly chooseLanguage: string;
    /** The note at a text field that its content becomes a public document. */
    readonly publicRecord: string;
    /** Replaces a field whose control cannot be shown; it is then not required. */
    readonly unshownField: string;
    readonly date: {
        /** The date format, with an example. */
        readonly hint: string;
    };
    readonly privacy: {
        /** The heading of the notice. */
        readonly heading: string;
        /** A summary in one sentence. */
        readonly short: string;
        /** Opens the details. */
        readonly details: string;
        readonly controller: string;
        readonly officer: string;
        readonly purpose: string;
        readonly basis: string;
        readonly recipients: string;
        readonly retention: string;
        readonly transfers: string;
        readonly obligation: string;
        readonly rights: string;
        readonly complaints: string;
    };
}
/** The texts that only forms with a config need; a separate file in each language. */
export interface ConfigMessages extends ShownConfigMessages {
    readonly errors: Readonly<Record<Exclude<IssueCode, BasicIssueCode> | UnansweredText, (params: ErrorParams) => string>>;
    readonly combobox: {
        /** The button that opens the list. */
        readonly open: string;
        /** Explains how to search the options. */
        readonly hint: string;
        readonly noMatch: string;
        readonly matches: (params: {
            count: number;
        }) => string;
        /** That the choice is as before: what was typed is no option. */
        readonly kept: (params: {
            label: string;
        }) => string;
        /** That what was typed, which is no option, has been removed; nothing is chosen. */
        readonly removed: string;
    };
    readonly files: {
        readonly choose: (params: {
            count: number;
        }) => string;
        /** The accepted files, shown before the choice; size in megabytes. */
        readonly limits: (params: {
            kinds: string;
            count: number;
            size: number;
        }) => string;
        /** Names of media types. */
        readonly kinds: Readonly<Record<'image' | 'video' | 'audio' | 'pdf' | 'text', string>>;
        readonly chosen: (params: {
            count: number;
        }) => string;
        readonly remove: (params: {
            name: string;
        }) => string;
        readonly removed: (params: {
            name: string;
        }) => string;
        readonly drop: (params: {
            count: number;
        }) => string;
        /** Explains how pictures are processed before they are sent. */
        readonly pictures: string;
        /** A picture is being resized. */
        readonly preparing: (params: {
            name: string;
        }) => string;
        readonly added: (params: {
            name: string;
        }) => string;
        /** The browser cannot decode the picture, so its location cannot be removed. */
        readonly unreadable: (params: {
            name: string;
        }) => string;
        /** The file exceeds the maximum number of files. */
        readonly noRoom: (params: {
            name: string;
            count: number;
        }) => string;
        /** The upload progress. */
        readonly sending: (params: {
            percent: number;
        }) => string;
        /** The file was changed, moved or removed since it was chosen, or a cloud service does not provide it. */
        readonly unreadableFile: (params: {
            name: string;
        }) => string;
        readonly emptyFile: (params: {
            name: string;
        }) => string;
    };
    /** Shown above the contact details when the form cannot be sent. */
    readonly contact: string;
    readonly phone: string;
    readonly email: string;
    /** Opens the e-mail program of the resident with the message. */
    readonly mail: string;
    /** The message is too long for a `mailto:` link. */
    readonly mailShortened: string;
    /** The end of the text in such an e-mail: the resident, who has the whole text on the clipboard, replaces it. */
    readonly mailCut: string;
    /** The time by which the resident can expect an answer. */
    readonly answerTime: {
        readonly label: string;
        /** In working days. */
        readonly within: (params: {
            count: number;
        }) => string;
        /** The date is formatted in the language. */
        readonly by: (params: {
            date: string;
        }) => string;
    };
    /** The warning about a personal number in a text; it never prevents sending. */
    readonly personalNumber: {
        readonly heading: string;
        readonly text: string;
        readonly remove: string;
        readonly edit: string;
        readonly keep: string;
        readonly removed: string;
    };
}
/** All texts, for forms with a config. */
export interface AllMessages extends Omit<Messages, 'errors'>, Omit<ConfigMessages, 'errors'> {
    readonly errors: Messages['errors'] & ConfigMessages['errors'];
}
export {};
