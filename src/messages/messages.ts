import type { DefaultFormTexts } from '../contract/config/default-form.ts';
import type { IssueCode } from '../contract/message/issue.ts';
import type { FailureReason } from '../contract/message/receipt.ts';

/** What an error text may need to know: the field's question, and the numbers of its issue. */
interface ErrorParams {
  readonly label: string;
  readonly [param: string]: string | number;
}

/** The issues that the origin's form can have; the texts for all others come with the config that makes them possible. */
type BasicIssueCode =
  | 'required'
  | 'tooLong'
  | 'notEmail'
  | 'notPhone'
  | 'notPostcode'
  | 'notOption'
  | 'badCharacters'
  | 'unexpected'
  | 'invalid';

/** Every text of the form in one language. What has gaps is a function of them, so that whole sentences stay whole. */
export interface Messages {
  /** BCP 47 tag. */
  readonly language: string;
  /** Right to left where the language is written so. */
  readonly direction?: 'rtl';
  /** Present where nobody who speaks the language has read the texts yet. */
  readonly unreviewed?: true;
  /** Closes the dialog. */
  readonly close: string;
  /** Explains the tick; the origin's *Förbockade fält måste fyllas i*. */
  readonly requiredNote: string;
  /** What the tick at a field says to those who cannot see it. */
  readonly required: string;
  /** The empty first option of a select. */
  readonly choose: string;
  readonly charactersLeft: (params: { count: number }) => string;
  /** Said aloud as the limit comes near, at a few marks only. */
  readonly charactersAtMost: (params: { count: number }) => string;
  readonly charactersTooMany: (params: { count: number }) => string;
  readonly textTooLong: string;
  readonly errorSummary: (params: { count: number }) => string;
  /** Reads out before an error at its field. */
  readonly error: string;
  readonly errors: Readonly<Record<BasicIssueCode, (params: ErrorParams) => string>>;
  readonly send: string;
  readonly sending: string;
  /** A try has failed and another follows by itself. */
  readonly retrying: string;
  /** The connection that was gone is there again. */
  readonly online: string;
  /** The message was not taken. */
  readonly failure: string;
  /** The message went out, and nothing came back. */
  readonly unsure: string;
  readonly failures: Readonly<Record<FailureReason, string>>;
  readonly receipt: {
    readonly heading: string;
    readonly reference: string;
    readonly receivedAt: string;
    readonly next: string;
    readonly sent: string;
    readonly again: string;
  };
  /** Erasing what was written, which asks first. */
  readonly clear: {
    readonly button: string;
    readonly ask: string;
    readonly yes: string;
    readonly no: string;
    readonly done: string;
  };
  /** Keeping a copy of what was written: of a message that was sent, or that cannot be. */
  readonly saveCopy: {
    readonly print: string;
    /** What prints could not be fetched, or would not. */
    readonly notPrinted: string;
    readonly copy: string;
    readonly copied: string;
    /** The browser did not let it be copied. */
    readonly failed: string;
    readonly download: string;
    /** The name of the file, without its ending. */
    readonly fileName: string;
  };
  /** The words of the form that shows when a config has no fields. */
  readonly defaultForm: DefaultFormTexts;
}

/** Words for a question that is not answered, where "fill in" does not fit. */
type UnansweredText = 'notChosen' | 'notTicked' | 'noFile';

/** The texts that only forms with a config of their own need: a file of their own in each language. */
export interface ConfigMessages {
  readonly errors: Readonly<
    Record<Exclude<IssueCode, BasicIssueCode> | UnansweredText, (params: ErrorParams) => string>
  >;
  /** Names the choice of language within the form. */
  readonly chooseLanguage: string;
  /** Says at a text that it becomes a public document. */
  readonly publicRecord: string;
  readonly date: {
    /** How to write a date, with an example. */
    readonly hint: string;
  };
  readonly combobox: {
    /** The button that opens the list. */
    readonly open: string;
    /** How to find an option among many. */
    readonly hint: string;
    readonly noMatch: string;
    readonly matches: (params: { count: number }) => string;
  };
  readonly files: {
    readonly choose: string;
    /** What may be chosen, said before the choice; size in megabytes. */
    readonly limits: (params: { kinds: string; count: number; size: number }) => string;
    /** Media types in words. */
    readonly kinds: Readonly<Record<'image' | 'video' | 'audio' | 'pdf' | 'text', string>>;
    readonly chosen: string;
    readonly remove: (params: { name: string }) => string;
    readonly removed: (params: { name: string }) => string;
    readonly drop: string;
    /** What is done to pictures before they are sent. */
    readonly pictures: string;
    /** A picture is being made smaller. */
    readonly preparing: (params: { name: string }) => string;
    readonly added: (params: { name: string }) => string;
    /** A picture that the browser cannot read, so that what it says of its place could not be taken out. */
    readonly unreadable: (params: { name: string }) => string;
    /** One that would be more than there may be. */
    readonly noRoom: (params: { name: string; count: number }) => string;
    /** How much has gone out. */
    readonly sending: (params: { percent: number }) => string;
  };
  readonly privacy: {
    /** The heading of the notice. */
    readonly heading: string;
    /** What is done with personal data, in a sentence. */
    readonly short: string;
    /** Opens the details. */
    readonly details: string;
    readonly controller: string;
    readonly officer: string;
    readonly purpose: string;
    readonly basis: string;
    readonly recipients: string;
    readonly retention: string;
    readonly rights: string;
  };
  /** Said above the ways to reach the municipality where the form cannot be sent. */
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  /** Opens the resident's e-mail with the message. */
  readonly mail: string;
  /** Said where the message is longer than an e-mail can be begun with. */
  readonly mailShortened: string;
  /** When the resident can expect an answer. */
  readonly answerTime: {
    readonly label: string;
    /** In working days. */
    readonly within: (params: { count: number }) => string;
    /** A day, as the language writes it. */
    readonly by: (params: { date: string }) => string;
  };
  /** The warning of a personal number in what was written; it never keeps a message back. */
  readonly personalNumber: {
    readonly heading: string;
    readonly text: string;
    readonly remove: string;
    readonly edit: string;
    readonly keep: string;
    readonly removed: string;
  };
}

/** Every text there is, for a form with a config of its own. */
export interface AllMessages extends Omit<Messages, 'errors'>, Omit<ConfigMessages, 'errors'> {
  readonly errors: Messages['errors'] & ConfigMessages['errors'];
}
