import { html, nothing, type TemplateResult } from 'lit';
import type { Rendered } from '../../form/fields/field-view.ts';
import type { Path } from '../../contract/config/paths.ts';
import { valueAt } from '../../contract/config/paths.ts';
import { renameKey, asObject } from '../model/edit-json.ts';
import { labelOf } from '../model/describe-condition.ts';
import type { IssueLocation } from '../model/issue-location.ts';
import type { Store } from '../store.ts';
import { warningsOf } from '../documents/warnings.ts';
import { editorTexts } from '../texts/texts.ts';
import { renderButton } from '../view/controls.ts';
import { idOf } from '../view/settings.ts';

/** Renders the issues of the whole form with links to their controls, and its unknown keys. */
export function renderSummary(store: Store, goTo: (path: string) => void): Rendered {
  const { t } = store;
  const all = store.issues();
  const issues = all.filter(({ location }) => location.kind === 'control');
  const unknown = all.filter(({ location }) => location.kind === 'unknownKey');
  return html`
    ${
      issues.length === 0
        ? nothing
        : html`<section class="panel errors" aria-labelledby="issues">
            <h3 id="issues" .textContent=${t.summary.issues({ count: issues.length })}></h3>
            <p .textContent=${t.summary.issuesText}></p>
            <ul>
              ${issues.map(({ issue, location }) => {
                const owner = placeInWords(store, location) || t.tasks[location.task];
                return html`<li>
                  ${renderJump(`${owner}: ${store.explain(issue)}`, () => goTo(JSON.stringify(location.path)))}
                </li>`;
              })}
            </ul>
          </section>`
    }
    ${unknown.length === 0 ? nothing : renderUnknown(store, unknown)}
  `;
}

const renderJump = (text: string, press: () => void): TemplateResult =>
  html`<button type="button" class="link" @click=${press} .textContent=${text}></button>`;

/**
 * Renders the issues of one task, in words: also those that no control shows, as with a list that is a number. Such a value
 * can be removed.
 */
export function renderTaskIssues(store: Store, goTo: (path: string) => void): Rendered {
  const all = store.issues().filter(({ location }) => location.task === store.view.task);
  const issues = all.filter(({ location }) => location.kind === 'control');
  const unknown = all.filter(({ location }) => location.kind === 'unknownKey');
  return html`
    ${issues.length === 0 ? nothing : renderIssues(store, issues, goTo)}
    ${unknown.length === 0 ? nothing : renderUnknown(store, unknown)}
  `;
}

function renderIssues(store: Store, issues: ReturnType<Store['issues']>, goTo: (path: string) => void): TemplateResult {
  const { t } = store;
  return html`<section class="panel errors" aria-labelledby="task-issues">
    <h3 id="task-issues" tabindex="-1" .textContent=${t.summary.issues({ count: issues.length })}></h3>
    <ul>
      ${issues.map(({ issue, location }) => {
        const { path } = location;
        const name = String(path.at(-1));
        return html`<li>
          ${renderJump(`${placeInWords(store, location) || t.tasks[location.task]}: ${store.explain(issue)}`, () => goTo(JSON.stringify(path)))}
          ${
            hasControl(location)
              ? nothing
              : renderButton(
                  t.summary.remove,
                  () => {
                    const place = 'task-heading';
                    store.run({ kind: 'unset', path }, { words: t.steps.removed({ what: name }), place });
                    store.focus(place);
                  },
                  { describes: path.join(' › ') },
                )
          }
        </li>`;
      })}
    </ul>
  </section>`;
}

/** The question and the setting that an issue is about. */
function placeInWords({ source, language }: Store, { path, entry }: IssueLocation): string {
  const keys = path.filter((key) => typeof key === 'string');
  const [owner = 'config', key = owner] = keys.slice(-2);
  const names = [`${owner}.${key}`, `field.${key}`, `config.${key}`, `option.${key}`, `config.${owner}`];
  const { settings } = editorTexts(language);
  const label = names.map((name) => settings[name]?.label).find((words) => words !== undefined) ?? '';
  return [entry ? labelOf(entry.field, source) : '', label].filter(Boolean).join(' · ');
}

/** The keys of the config that contain others, and have no control of their own. */
const containers = new Set([
  'fields',
  'changes',
  'moreFields',
  'page',
  'privacy',
  'contact',
  'answerWithin',
  'texts',
  'preset',
]);

const hasControl = ({ path, entry }: IssueLocation): boolean =>
  entry !== undefined ||
  (path.length > 1
    ? path[0] !== 'changes' && path[0] !== 'fields' && path[0] !== 'moreFields'
    : !containers.has(String(path[0])));

/** The keys that lead to an unknown one, from the question on if it is in one. */
const keyInWords = ({ source }: Store, { path, entry }: IssueLocation): string =>
  [...(entry ? [labelOf(entry.field, source)] : []), ...path.slice(entry?.path?.length ?? 0)].join(' › ');

/** Renders the keys that the widget does not know; they stay in the file until someone decides. */
function renderUnknown(store: Store, unknown: ReturnType<Store['issues']>): TemplateResult {
  const { t } = store;
  return html`<section class="panel" aria-labelledby="unknown">
    <h3 id="unknown" tabindex="-1" .textContent=${t.summary.unknown}></h3>
    <p .textContent=${t.summary.unknownText}></p>
    <ul>
      ${unknown.map(({ issue, location }) => {
        const { path } = location;
        const name = String(path.at(-1));
        const { near } = issue.params;
        return html`<li id=${idOf(path)} tabindex="-1">
          <span .textContent=${keyInWords(store, location)}></span>
          <div class="row-actions">
            ${
              typeof near === 'string'
                ? renderButton(t.summary.rename({ name: near }), () => rename(store, path, near), { describes: name })
                : nothing
            }
            ${renderButton(
              t.summary.remove,
              () => {
                store.run({ kind: 'unset', path }, { words: t.steps.removed({ what: name }), place: 'unknown' });
                store.focus('unknown');
              },
              { describes: name },
            )}
          </div>
        </li>`;
      })}
    </ul>
  </section>`;
}

function rename(store: Store, path: Path, to: string): void {
  const owner = path.slice(0, -1);
  const value = renameKey(asObject(valueAt(store.config, owner)), String(path.at(-1)), to);
  store.run({ kind: 'set', path: owner, value }, { words: store.t.steps.renamed({ name: to }), place: 'unknown' });
  store.focus('unknown');
}

/** Renders advice, which stops nobody. */
export function renderWarnings(store: Store, goTo: (path: string) => void): Rendered {
  const { t } = store;
  const warnings = warningsOf(store.document, store.inspection);
  if (warnings.length === 0) return nothing;
  return html`<section class="panel" aria-labelledby="advice">
    <h3 id="advice" .textContent=${t.summary.advice({ count: warnings.length })}></h3>
    <p .textContent=${t.summary.adviceText}></p>
    <ul>
      ${warnings.map(({ code, path, field }) => {
        const what = field ? labelOf(field, store.source) : '';
        return html`<li>${renderJump(t.warnings[code]({ what }), () => goTo(JSON.stringify(path)))}</li>`;
      })}
    </ul>
  </section>`;
}
