import type { TemplateResult } from 'lit';
import { localize } from '../../contract/config/localize.ts';
import type { LoadedForm } from '../state/load-form.ts';
import type { ValuesController } from '../state/values-controller.ts';
import type { FieldContext } from './field-context.ts';

interface Options {
  readonly loaded: LoadedForm;
  readonly values: ValuesController;
  /** Returns the error text of a field. */
  readonly errors: (name: string) => string | undefined;
  /** Whether a message is being sent. */
  readonly busy: boolean;
  readonly announce: (text: string) => void;
  /** Renders the warning below a field. */
  readonly renderWarning: (name: string) => TemplateResult | undefined;
}

/** Creates the context that the fields of a form are rendered in. */
export function createFieldContext(options: Options): FieldContext {
  const { loaded, values, errors, busy, announce, renderWarning } = options;
  const { messages, configured } = loaded;
  const { state } = values;
  const context: FieldContext = {
    messages,
    busy,
    text: (text) => localize(text, messages),
    stateOf: (name) => {
      const visible = state.inputs.get(name);
      if (!visible) return undefined;
      const { required, options: offered } = visible;
      return { value: values.valueOf(name), required, options: offered, error: errors(name) };
    },
    shows: ({ showWhen }) => state.holds(showWhen),
    announce,
    change: (name, value) => values.set(name, value),
    trackWork: (work) => values.trackWork(work),
    renderBelow: (name) => {
      const visible = state.inputs.get(name);
      return (visible && configured?.renderNotice(visible, context)) ?? renderWarning(name);
    },
    configured,
  };
  return context;
}
