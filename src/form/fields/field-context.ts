import { localize } from '../../contract/config/text.ts';
import type { LoadedForm } from '../state/loaded-form.ts';
import type { ValuesController } from '../state/values-controller.ts';
import type { Submitter } from '../submit/submitter.ts';
import type { FieldState } from './field-view.ts';

interface FieldContextOptions {
  readonly loaded: LoadedForm;
  readonly values: ValuesController;
  /** Undefined until the submit feature is loaded: it renders the errors, the warnings and the counters of fields. */
  readonly submitter: Submitter | undefined;
  /** Whether a message is being sent; controls are read-only then. */
  readonly busy: boolean;
  /** Announces a text in the live region. */
  readonly announce: (text: string) => void;
}

/** The form around the fields that are being rendered. */
export interface FieldContext extends FieldContextOptions {
  /** The state of a field that has no value, as a note. */
  readonly defaultState: Omit<FieldState, 'renderFields'>;
}

/** Creates the context that the fields of a form are rendered in. */
export function createFieldContext(options: FieldContextOptions): FieldContext {
  const { loaded, values, submitter, busy, announce } = options;
  const { messages } = loaded;
  return {
    ...options,
    defaultState: {
      id: '',
      value: '',
      currentValue: () => '',
      cleanValue: () => '',
      required: false,
      invalid: false,
      describedBy: undefined,
      busy,
      language: messages.language,
      change: () => undefined,
      options: [],
      messages,
      text: (text) => localize(text, messages),
      renderCounter: submitter?.renderCounter,
      announce,
      trackWork: (work) => values.trackWork(work),
    },
  };
}
