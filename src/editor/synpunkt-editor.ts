import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { addStyleSheet } from '../form/view/apply-theme.ts';
import { errorColour } from '../form/view/error-colour.styles.ts';
import { fieldStyles } from '../form/fields/field.styles.ts';
import { formStyles } from '../form/synpunkt-form.styles.ts';
import { buttonLook, tokens } from '../theme/tokens.ts';
import { digestOf } from './documents/archive.ts';
import { DocumentStorage } from './storage/document-storage.ts';
import { loadTexts } from './model/default-texts.ts';
import { createDocument } from './model/document.ts';
import type { JsonObject } from './model/edit-json.ts';
import { issueLocationOf, taskIds, taskOf, type TaskId } from './model/issue-location.ts';
import { entryAt, flattenOutline, outlineOf } from './model/outline.ts';
import { fetchKnownReceiver, isPostedTo } from './output/known-receiver.ts';
import { readMessage, type PreviewMessage } from './preview/protocol.ts';
import { renderPreview, showMessage } from './preview/preview.ts';
import { Store } from './store.ts';
import { editorStyles } from './synpunkt-editor.styles.ts';
import { renderChoose } from './tasks/choose.ts';
import { renderDocuments } from './tasks/documents.ts';
import { renderLanguages } from './tasks/languages/languages.ts';
import { looksStyles } from './tasks/looks.styles.ts';
import { renderLooks } from './tasks/looks.ts';
import { renderPaste } from './tasks/paste.ts';
import { renderPrivacy } from './tasks/privacy.ts';
import { maxShown } from './tasks/questions/options.ts';
import { renderQuestions } from './tasks/questions/questions.ts';
import { renderTaskIssues } from './tasks/summary.ts';
import { renderReceiver } from './tasks/receiver.ts';
import { chooseFile } from './view/files.ts';
import { renderHeader } from './view/header.ts';
import { renderStorage } from './view/storage.ts';
import { renderTasks } from './view/task-list.ts';
import { idOf } from './view/settings.ts';
import { previewStyles } from './preview/preview.styles.ts';
import { questionStyles } from './tasks/questions/questions.styles.ts';
import { taskStyles } from './tasks/tasks.styles.ts';

/** The time after a change until the preview shows it, in milliseconds. */
const previewDelay = 150;

/**
 * The form editor: tasks beside a preview of the real widget.
 *
 * The document, its history and what is shown are in a store; tasks are functions that render it.
 *
 * @tagname synpunkt-editor
 */
export class SynpunktEditor extends LitElement {
  static override styles = [
    tokens,
    buttonLook,
    formStyles,
    errorColour,
    fieldStyles,
    editorStyles,
    previewStyles,
    taskStyles,
    looksStyles,
    questionStyles,
  ];

  static override properties = {
    previewAddress: { attribute: 'preview' },
    widgetAddress: { attribute: 'widget' },
    endpoint: {},
    digest: { state: true },
  };

  /** Address of the page of the preview; without it there is none. */
  previewAddress = '';

  /** Address of the folder of the widget, which the tag loads. */
  widgetAddress = '';

  /** Address of the receiver that serves the page, if one does; it may be relative. */
  endpoint = '';

  readonly store = new Store(createDocument({ preset: 'kontakt' }));

  private digest: string | undefined;

  readonly #documents = new DocumentStorage(this.store);
  #stop: (() => void) | undefined;
  #previewTimer: ReturnType<typeof setTimeout> | undefined;
  #digestOf: JsonObject | undefined;
  /** The task that shows what the receiver knows. */
  #asking: TaskId | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this.#listening;
    this.#stop = this.store.subscribe(() => this.requestUpdate());
    this.store.focus = (id) => void this.#focusOnOrTask(id);
    addEventListener('message', (event) => this.#handleMessage(event), { signal });
    addEventListener('keydown', (event) => this.#handleKey(event), { signal });
    this.renderRoot.addEventListener('focusout', () => this.#handleFocusOut(), { signal });
    void this.#documents.start({
      // Whole, as the form is shown on pages of other servers; only the browser knows whether a proxy adds https.
      endpoint: this.endpoint === '' ? '' : (URL.parse(this.endpoint, document.baseURI)?.href ?? this.endpoint),
      widget: this.widgetAddress || this.#folder,
      signal,
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
    this.#listening = new AbortController();
    this.#asking = undefined;
    this.#stop?.();
    clearTimeout(this.#previewTimer);
  }

  /** Shows a task, and moves the focus to its heading. The status is of the task before, unless what it tells of led here. */
  async showTask(task: TaskId, status = ''): Promise<void> {
    this.store.show({ task, isMenuOpen: false, pane: 'edit', status });
    await this.focusOn('task-heading');
  }

  /** Moves the focus to an element by its id; whether it has it. */
  async focusOn(id: string): Promise<boolean> {
    await this.updateComplete;
    const root = this.renderRoot;
    if (!(root instanceof ShadowRoot)) return false;
    const target = root.getElementById(id);
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
    return target !== null && root.activeElement === target;
  }

  /** Moves the focus to the first of these that is there, with its text selected. */
  async #writeIn(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      // oxlint-disable-next-line no-await-in-loop -- the next one only where this one is not there
      if (!(await this.focusOn(id))) continue;
      const control = this.renderRoot instanceof ShadowRoot ? this.renderRoot.activeElement : undefined;
      if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) control.select();
      return;
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.lang = this.store.language;
    clearTimeout(this.#previewTimer);
    this.#previewTimer = setTimeout(() => this.#updatePreview(), previewDelay);
    const { task } = this.store.view;
    if (task === 'documents') void this.#updateDigest();
    const isShown = task === 'receiver' || task === 'paste';
    const asking =
      isShown && isPostedTo(this.store.config['endpoint'], this.endpoint, location.href) ? task : undefined;
    if (asking !== undefined && asking !== this.#asking) void this.#askReceiver();
    this.#asking = asking;
    void loadTexts([...this.store.languages, this.store.language]).then(
      (isNew) => isNew && this.requestUpdate(),
      // Those that are loaded stand in until a later update can load the others.
      () => undefined,
    );
  }

  protected override render(): TemplateResult {
    const { store } = this;
    const { t, view } = store;
    const isPreviewShown = view.task !== 'choose' || view.pane === 'preview';
    return html`
      <div class="editor ${view.pane}-pane ${isPreviewShown ? '' : 'wide'}" lang=${store.language}>
        ${renderHeader(store, {
          undo: () => void this.#step('undo'),
          redo: () => void this.#step('redo'),
          open: () => void this.#open(),
          save: () => void this.#documents.saveFile(),
          share: () => void this.#documents.share(),
        })}
        <p class="status" role="status" .textContent=${view.status}></p>
        ${renderStorage(store, this.#documents)}
        <div class="columns">
          ${renderTasks(store, (task) => void this.showTask(task))}
          <main class="task stack" id="task">
            <h2 id="task-heading" tabindex="-1" .textContent=${t.tasks[view.task]}></h2>
            ${view.task === 'paste' ? nothing : renderTaskIssues(store, this.#goToPath)} ${this.#renderTask()}
            ${this.#renderNext()}
          </main>
          ${
            isPreviewShown
              ? html`<aside class="preview stack" aria-labelledby="preview-heading">
                  <h2 id="preview-heading" tabindex="-1" .textContent=${t.preview.heading}></h2>
                  ${renderPreview(store, this.previewAddress)}
                </aside>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  #renderTask() {
    const { store } = this;
    switch (store.view.task) {
      case 'choose':
        return renderChoose(store, {
          previewAddress: this.previewAddress,
          open: () => void this.#open(),
          goTo: (task, status) => void this.showTask(task, status),
          focus: (id) => void this.focusOn(id),
        });
      case 'questions':
        return renderQuestions(store, (ids) => void this.#writeIn(ids));
      case 'languages':
        return renderLanguages(store, { chooseFile, focus: (id) => void this.focusOn(id) });
      case 'looks':
        return renderLooks(store);
      case 'privacy':
        return renderPrivacy(store);
      case 'receiver':
        return renderReceiver(store);
      case 'paste':
        return renderPaste(store, this.#goToPath);
      default:
        return renderDocuments(store, { digest: this.digest, now: new Date(), print: (id) => this.#print(id) });
    }
  }

  #renderNext(): TemplateResult | typeof nothing {
    const { store } = this;
    const next = taskIds[taskIds.indexOf(store.view.task) + 1];
    if (next === undefined || store.view.task === 'choose') return nothing;
    return html`<div class="next">
      <button type="button" class="action" @click=${() => void this.showTask(next)}>
        <span .textContent=${store.t.nextTask({ task: store.t.tasks[next] })}></span>
      </button>
    </div>`;
  }

  readonly #goToPath = (path: string): void => void this.#goTo(JSON.parse(path));

  /** Shows the control of a path: its task, its question, and the parts around it. */
  async #goTo(path: readonly (string | number)[]): Promise<void> {
    const { store } = this;
    if (path[0] === 'fallback') {
      await this.showTask('receiver');
      await this.focusOn('tag-fallback');
      return;
    }
    const location = issueLocationOf({ path, code: 'invalid', params: {}, isKey: false }, store.config);
    const entry = entryAt(store.config, path);
    const task = taskOf(String(path[0]));
    const open = new Set(store.view.open);
    if (entry) {
      open.add(`more-${entry.id}`).add(`developer-${entry.id}`);
      const index = path[path.indexOf('options') + 1];
      if (typeof index === 'number') open.add(`option-${entry.id}-${index}`);
      if (typeof index === 'number' && index >= maxShown) open.add(`options-${entry.id}`);
    }
    for (const part of ['privacy-more', 'privacy-kept', 'endpoint-more', 'own-texts']) open.add(part);
    store.show({ task, pane: 'edit', open, openEntry: entry?.id, status: '' });
    for (const length of [location.path.length, location.path.length - 1, location.path.length - 2]) {
      // oxlint-disable-next-line no-await-in-loop -- the next one only where this one is not there
      if (length > 0 && (await this.focusOn(idOf(location.path.slice(0, length))))) return;
    }
    if (entry && (await this.focusOn(`entry-${entry.id}`))) return;
    if (!(await this.focusOn('task-issues'))) await this.focusOn('task-heading');
  }

  async #step(direction: 'undo' | 'redo'): Promise<void> {
    const place = this.store.step(direction);
    if (place === undefined) return;
    await this.#focusOnOrTask(place);
  }

  /** Moves the focus to an element, or to the heading of the task where it is not there. */
  async #focusOnOrTask(id: string): Promise<void> {
    if (!(await this.focusOn(id))) await this.focusOn('task-heading');
  }

  async #open(): Promise<void> {
    if (await this.#documents.openFile()) await this.showTask('questions', this.store.view.status);
  }

  #handleFocusOut(): void {
    this.store.endSeries();
    const { emptied, typed } = this.store.view;
    if (emptied !== undefined || typed !== undefined) this.store.show({ emptied: undefined, typed: undefined });
  }

  #handleKey(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    const isTyping =
      target instanceof HTMLElement && target.matches('textarea, input:not([type=radio], [type=checkbox])');
    if (isTyping || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const direction = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : undefined;
    if (direction === undefined) return;
    event.preventDefault();
    void this.#step(direction);
  }

  #handleMessage(event: MessageEvent): void {
    const message = readMessage<PreviewMessage>(event, this.#previewFrame?.contentWindow);
    if (message?.synpunkt === 'ready') this.#updatePreview();
    if (message?.synpunkt === 'sent') this.store.show({ sent: message.message });
    if (message?.synpunkt === 'read') this.store.show({ spoken: message.parts });
    if (message?.synpunkt !== 'select') return;
    const entry = flattenOutline(outlineOf(this.store.config)).find(({ name }) => name === message.name);
    if (entry && this.store.view.task === 'questions') this.store.show({ openEntry: entry.id });
  }

  /** Address of the folder of the widget that serves the page. */
  get #folder(): string {
    return new URL('../', location.href).href;
  }

  get #previewFrame(): HTMLIFrameElement | undefined {
    return this.renderRoot.querySelector<HTMLIFrameElement>('#preview') ?? undefined;
  }

  #updatePreview(): void {
    this.#previewFrame?.contentWindow?.postMessage(showMessage(this.store), location.origin);
  }

  /** Asks the receiver that serves the page which form it knows; again in each task, as it may have got another one. */
  async #askReceiver(): Promise<void> {
    const { signal } = this.#listening;
    if (this.store.view.receiver === undefined) this.store.show({ receiver: 'asked' });
    const receiver = await fetchKnownReceiver(this.endpoint, this.#folder, signal);
    if (!signal.aborted) this.store.show({ receiver });
  }

  async #updateDigest(): Promise<void> {
    const { config } = this.store;
    if (this.#digestOf === config) return;
    this.#digestOf = config;
    this.digest = await digestOf(config);
  }

  /** Prints a document alone. */
  #print(id: string): void {
    const { renderRoot } = this;
    const styleSheet = new CSSStyleSheet();
    styleSheet.replaceSync(`@media print { .document:not(#document-${id}) { display: none } }`);
    addStyleSheet(renderRoot, { styleSheet });
    print();
    if (renderRoot instanceof ShadowRoot) {
      renderRoot.adoptedStyleSheets = renderRoot.adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
    }
  }

  #listening = new AbortController();
}

declare global {
  interface HTMLElementTagNameMap {
    'synpunkt-editor': SynpunktEditor;
  }
}
