import type { CSSResult, TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import type { Field, Input } from '../../contract/fields/field.ts';
import type { VisibleInput } from '../../contract/values/evaluate-form.ts';
import type { Values } from '../../contract/values/values-schema.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SendResult } from '../../transport/send.ts';
import type { PersonalNumberWatch } from '../personal-number/personal-number-watch.ts';
import type { WatchedForm } from '../personal-number/personal-number-warnings.ts';
import type { ReceiptOptions } from '../receipt/receipt.ts';
import type { ValuesController } from '../state/values-controller.ts';
import type { AlternativesOptions } from './alternatives.ts';
import type { DeliveryOptions } from './deliver.ts';
import type { IssueTexts, ShownIssue } from './issue-text.ts';
import type { Pending, PreparedMessage } from './pending.ts';
import type { Validation } from './validate-form.ts';

/**
 * The functions of the lazy file `submit`, which is loaded when the resident begins to write: everything from the
 * validation to the receipt. A form can be read and filled in without it.
 */
export interface SubmitFeature {
  readonly styles: readonly CSSResult[];

  readonly validateForm: (form: Form, values: ValuesController) => Validation;
  readonly prepareMessage: (
    form: Form,
    language: string,
    values: Values,
    previous: Pending | undefined,
  ) => PreparedMessage;
  readonly deliver: (message: PreparedMessage, options: DeliveryOptions) => Promise<SendResult>;

  readonly issueText: (issue: ShownIssue, input: Input | undefined, messages: Messages) => string;
  readonly issueTexts: (
    issues: readonly ShownIssue[],
    fields: readonly Field[],
    visibleInputs: ReadonlyMap<string, VisibleInput>,
    messages: Messages,
  ) => IssueTexts;

  readonly renderAlternatives: (options: AlternativesOptions) => TemplateResult;
  readonly renderConfirmClear: (
    messages: Messages,
    handleConfirm: () => void,
    handleCancel: () => void,
  ) => TemplateResult;
  readonly renderReceipt: (options: ReceiptOptions) => TemplateResult;

  /** Loads the buttons that save a copy; undefined once they are loaded. */
  readonly loadSaveCopy: () => Promise<void> | undefined;
  readonly watchPersonalNumbers: (form: WatchedForm) => PersonalNumberWatch;
}
