import type { CSSResult, nothing, TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import type { Field, Input } from '../../contract/fields/field.ts';
import type { Clean, VisibleInput } from '../../contract/values/evaluate-form.ts';
import type { FormMessages, Messages } from '../../messages/messages.ts';
import type { PersonalNumberWatch } from '../personal-number/personal-number-watch.ts';
import type { WatchedForm } from '../personal-number/personal-number-warnings.ts';
import type { ReceiptOptions } from '../receipt/receipt.ts';
import type { createDraftNote } from '../view/draft-note.ts';
import type { SummaryOptions } from './error-summary.ts';
import type { IssueTexts, ShownIssue } from './issue-text.ts';
import type { Outcome, Submission } from './submission.ts';

/**
 * The functions of the lazy file `submit`, which is loaded when the form has opened: validation, sending, error
 * texts and the receipt. A form can be read and filled in without it.
 */
export interface SubmitFeature {
  readonly styles: readonly CSSResult[];

  /** Adds the texts of this feature to those of a form. */
  readonly addMessages: (messages: FormMessages) => Promise<Messages>;

  readonly cleanAnswer: Clean;

  /** Validates a form and sends its message. */
  readonly submitForm: (submission: Submission, loaded: { form: Form; messages: Messages }) => Promise<Outcome>;

  readonly issueText: (issue: ShownIssue, input: Input | undefined, messages: Messages) => string;
  readonly issueTexts: (
    issues: readonly ShownIssue[],
    fields: readonly Field[],
    visibleInputs: ReadonlyMap<string, VisibleInput>,
    messages: Messages,
  ) => IssueTexts;

  readonly createDraftNote: typeof createDraftNote;

  readonly describeChoices: (root: Node) => void;

  readonly renderErrorSummary: (options: SummaryOptions) => TemplateResult | typeof nothing;
  readonly renderError: (id: string, text: string, messages: Messages) => TemplateResult;
  readonly renderConfirmClear: (
    messages: Messages,
    handleConfirm: () => void,
    handleCancel: () => void,
  ) => TemplateResult;
  readonly renderReceipt: (options: ReceiptOptions) => TemplateResult;

  /**
   * Loads the other files that sending a form may need: the buttons that save a copy, and its wire format. Resolves when the
   * buttons are loaded; undefined once they are.
   */
  readonly loadFurtherFiles: (form: Form) => Promise<void> | undefined;
  readonly watchPersonalNumbers: (form: WatchedForm) => PersonalNumberWatch;
}
