import { html, nothing, type TemplateResult } from 'lit';
import type { SubmissionState } from './submission-controller.ts';
import { renderErrorSummary } from './error-summary.ts';
import { failureHeading } from './failure-heading.ts';
import type { ValuesController } from '../state/values-controller.ts';
import type { SubmitFeature } from '../state/form-loader.ts';
import type { ShownIssue } from './issue-text.ts';
import type { LoadedForm } from '../state/loaded-form.ts';

/** What may keep a message from going. */
interface Obstacles {
  /** What has found the issues; without it there are none. */
  readonly checks: SubmitFeature | undefined;
  readonly issues: readonly ShownIssue[];
  readonly delivery: SubmissionState;
  readonly loaded: LoadedForm;
  readonly answers: ValuesController;
  /** Says something aloud. */
  readonly say: (words: string) => void;
}

const none = { toMend: [], unknown: [] };

/** Says what keeps a message from going: answers to mend, else why it was not taken; nothing where nothing does. */
export function renderSummary(obstacles: Obstacles): TemplateResult | typeof nothing {
  const { checks, issues, delivery, loaded, answers, say } = obstacles;
  const { messages } = loaded;
  const { toMend, unknown } = checks?.summaryItems(issues, loaded.form.fields, answers.state.inputs, messages) ?? none;
  const wayOut = (): TemplateResult | undefined => checks?.renderWayOut(loaded, answers, say);
  if (toMend.length > 0) {
    const heading = messages.errorSummary({ count: toMend.length });
    // What no answer is to blame for cannot be mended here.
    return renderErrorSummary(heading, [...toMend, ...unknown], unknown.length > 0 ? wayOut() : undefined);
  }
  if (delivery.kind !== 'failed') return nothing;
  // A transport of the developer's own may give any reason.
  const { reason } = delivery;
  const why = messages.failures[Object.hasOwn(messages.failures, reason) ? reason : 'refused'];
  // Where nothing can be sent, nobody has tried to yet.
  if (reason === 'unconfigured') return renderErrorSummary(why, [], wayOut());
  const general = [html`<p>${delivery.online ? messages.online : why}</p>`];
  return renderErrorSummary(failureHeading(delivery, messages), unknown.length > 0 ? unknown : general, wayOut());
}
