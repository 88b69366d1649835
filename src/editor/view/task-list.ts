import { html, nothing, type TemplateResult } from 'lit';
import { isMissing, textsOf } from '../tasks/languages/translations.ts';
import { findPlaceholder } from '../documents/warnings.ts';
import { isBrokenAddress } from '../model/address.ts';
import { asObject, asText } from '../model/edit-json.ts';
import { taskIds, type TaskId } from '../model/issue-location.ts';
import { questionsOf } from '../model/outline.ts';
import type { Store } from '../store.ts';

/** Renders the tasks with the state of each in words. */
export function renderTasks(store: Store, show: (task: TaskId) => void): TemplateResult {
  const { t, view } = store;
  const number = taskIds.indexOf(view.task) + 1;
  return html`<nav class="tasks" aria-label=${t.taskList}>
    <div class="menu-row">
      <button
        type="button"
        class="action quiet menu"
        aria-expanded=${view.isMenuOpen ? 'true' : 'false'}
        @click=${() => store.show({ isMenuOpen: !view.isMenuOpen })}
      >
        <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path d="M1 3h14M1 8h14M1 13h14" /></svg
        ><span .textContent=${`${number} ${t.tasks[view.task]}`}></span>
      </button>
      <button
        type="button"
        class="action quiet pane"
        aria-pressed=${view.pane === 'preview' ? 'true' : 'false'}
        @click=${() => store.show({ pane: view.pane === 'preview' ? 'edit' : 'preview' })}
        .textContent=${t.preview.heading}
      ></button>
    </div>
    <ol class=${view.isMenuOpen ? 'is-open' : ''}>
      ${taskIds.map((task) => {
        const state = stateOf(store, task);
        return html`<li>
          <button type="button" aria-current=${view.task === task ? 'step' : nothing} @click=${() => show(task)}>
            <span class="task-name" .textContent=${t.tasks[task]}></span>
            ${state === '' ? nothing : html`<span class="task-state" .textContent=${state}></span>`}
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
}

/** The state of a task: what is to correct, else what it has or lacks. */
function stateOf(store: Store, task: TaskId): string {
  const { t, config, languages, document, view, isUnchosen } = store;
  const count = store.issues().filter(({ location }) => location.task === task).length;
  if (count > 0) return t.toCorrect({ count });
  switch (task) {
    case 'questions':
      if (view.task === 'choose' && isUnchosen) return '';
      return t.states.questions({ count: questionsOf(config).length });
    case 'languages': {
      const others = languages.slice(1);
      if (others.length === 0) return '';
      const texts = textsOf(config);
      const missing = others.reduce((sum, tag) => sum + texts.filter((text) => isMissing(text, tag)).length, 0);
      return missing === 0 ? t.states.done : t.states.missing({ count: missing });
    }
    case 'privacy':
      if (findPlaceholder(config) !== undefined) return t.states.placeholders;
      return asObject(config['privacy'])['controller'] === undefined ? t.states.notYet : t.states.done;
    case 'receiver':
      if (isBrokenAddress(document.tag.fallback)) return t.toCorrect({ count: 1 });
      return asText(config['endpoint']) === '' || document.tag.fallback === '' ? t.states.notYet : t.states.done;
    default:
      return '';
  }
}
