import { localize } from '../../contract/config/text.ts';
import type { ValuesController } from '../state/values-controller.ts';
import type { FieldContext } from './field-context.ts';
import type { SubmitFeature } from '../state/form-loader.ts';
import type { ShownIssue } from '../submit/issue-text.ts';
import type { LoadedForm } from '../state/load-form.ts';
import type { PersonalNumbers } from '../personal-number/personal-numbers.ts';

/** How a form stands at the moment. */
interface FormState {
  readonly loaded: LoadedForm;
  readonly answers: ValuesController;
  /** What has found the issues; without it there are none. */
  readonly checks: SubmitFeature | undefined;
  readonly issues: readonly ShownIssue[];
  readonly warnings: PersonalNumbers | undefined;
  /** Whether a message is on its way. */
  readonly busy: boolean;
  /** Says something aloud. */
  readonly say: (words: string) => void;
}

/** Tells the fields of a form what they need to know of it. */
export function createContext({ loaded, answers, checks, issues, warnings, busy, say }: FormState): FieldContext {
  const { messages, configured } = loaded;
  const { state: look } = answers;
  const context: FieldContext = {
    messages,
    busy,
    text: (text) => localize(text, messages),
    stateOf: (name) => {
      const seen = look.inputs.get(name);
      if (!seen) return undefined;
      const issue = issues.find(({ field }) => field === name);
      return {
        value: answers.valueOf(name),
        required: seen.required,
        options: seen.options,
        error: issue && checks?.issueText(issue, seen.input, messages),
      };
    },
    shows: ({ showWhen }) => look.holds(showWhen),
    announce: say,
    change: (name, value) => answers.set(name, value),
    trackWork: (work) => answers.trackWork(work),
    renderBelow: (name) => {
      const visible = look.inputs.get(name);
      return (visible && configured?.renderNotice(visible, context)) ?? warnings?.render(name);
    },
    configured,
  };
  return context;
}
