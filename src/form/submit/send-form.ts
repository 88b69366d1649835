import { toIssues } from '../../contract/message/issue.ts';
import type { EvaluateForm } from '../../contract/values/evaluate-form.ts';
import { valuesSchema } from '../../contract/values/values-schema.ts';
import { sendBy, type Transport } from '../../transport/own-transport.ts';
import { send } from '../../transport/send.ts';
import { describeAnswers } from '../view/describe-answers.ts';
import { collectValues } from '../state/collect-values.ts';
import { deliver } from './deliver.ts';
import type { SubmissionController } from './submission-controller.ts';
import { resolveEndpoint } from './resolve-endpoint.ts';
import { SynpunktBeforeSendEvent, SynpunktSentEvent } from '../events.ts';
import type { ValuesController } from '../state/values-controller.ts';
import type { ShownIssue } from './issue-text.ts';
import type { LoadedForm } from '../state/loaded-form.ts';
import { pageContext } from './page-context.ts';
import type { NumberWatch } from '../personal-number/number-watch.ts';

/** A form whose send button has been pressed. */
interface PressedForm {
  readonly element: HTMLElement & {
    readonly renderRoot: ParentNode;
    readonly endpoint: string;
    readonly transport: Transport | undefined;
  };
  readonly loaded: LoadedForm;
  readonly answers: ValuesController;
  readonly delivery: SubmissionController;
  readonly numbers: NumberWatch | undefined;
  /** The function of that name. */
  readonly lookAt: EvaluateForm;
  /** Shows what is to be mended. */
  readonly show: (issues: readonly ShownIssue[]) => void;
  /** Puts the focus on what a selector finds, once it is there. */
  readonly goTo: (selector: string) => Promise<void>;
}

/** Checks the answers of a form and sends them; resolves when it is known how that ended, and thanks are said. */
export async function sendForm(pressed: PressedForm): Promise<void> {
  const { element, answers, delivery, numbers, lookAt, show, goTo } = pressed;
  const { form, messages } = pressed.loaded;
  answers.readControls(element.renderRoot);
  if (answers.state.redirected) return delivery.cancel();
  const result = valuesSchema(form.fields, lookAt).safeParse(collectValues(answers));
  show(result.success ? [] : toIssues(result.error));
  if (!result.success) {
    delivery.cancel();
    return goTo('.summary');
  }
  const { transport } = element;
  const endpoint = resolveEndpoint(element.endpoint, form, answers.state);
  if (!endpoint && !transport) delivery.fail('unconfigured');
  else if (numbers?.warnings?.ask() || !element.dispatchEvent(new SynpunktBeforeSendEvent())) return delivery.cancel();
  else {
    const { language } = messages;
    const content = { form: form.name, language, page: pageContext(form.page), values: result.data };
    await deliver(delivery, content, transport ? sendBy(transport) : send, {
      ...form,
      endpoint: endpoint ?? '',
      files: answers.files(),
      timeout: form.timeout * 1000,
      describe: () => describeAnswers(form.fields, result.data, messages),
    });
  }
  const { delivery: end } = delivery;
  if (end.kind === 'sent') {
    answers.reset();
    numbers?.reset();
    await goTo('#receipt-heading');
    element.dispatchEvent(new SynpunktSentEvent(end.receipt.reference));
  } else if (end.kind === 'failed') {
    const { inputs } = answers.state;
    // What no field in sight is to blame for stands in the summary.
    show(end.issues.map((issue) => (inputs.has(issue.field) ? issue : { ...issue, field: '' })));
  }
}
