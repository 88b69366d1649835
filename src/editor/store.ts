import type { LocatedIssue } from '../contract/config/check/locate-issues.ts';
import type { FormLanguage } from '../contract/config/form-languages.ts';
import { valueAt, type Path } from '../contract/config/paths.ts';
import type { Command } from './model/commands.ts';
import { languagesOf, type EditorDocument } from './model/document.ts';
import { pathKey, type JsonObject } from './model/edit-json.ts';
import { change, createHistory, endSeries, redo, undo, type History, type StepInfo } from './model/history.ts';
import { inspect, type Inspection } from './model/inspect.ts';
import { issueLocationOf, type IssueLocation, type TaskId } from './model/issue-location.ts';
import type { KnownReceiver } from './output/known-receiver.ts';
import type { SpokenPart } from './preview/reading-order.ts';
import { trackSources } from './tasks/languages/changed-sources.ts';
import type { EditorLanguage } from './texts/language.ts';
import { editorTexts, loadEditorTexts, type Texts } from './texts/texts.ts';

/** The state of the preview. */
export interface PreviewState {
  readonly width: 'phone' | 'desktop';
  readonly theme: 'light' | 'dark';
  /** Undefined for the first language of the form. */
  readonly language: FormLanguage | undefined;
  readonly place: 'button' | 'inline' | undefined;
  /** The outcome of sending: `sent`, or the reason of a failure. */
  readonly outcome: string;
}

/** The state of the view, which is no part of the document. */
export interface ViewState {
  readonly task: TaskId;
  /** On a narrow screen, where one replaces the other. */
  readonly pane: 'edit' | 'preview';
  readonly isMenuOpen: boolean;
  /** The id of the question that is open. */
  readonly openEntry: string | undefined;
  readonly preview: PreviewState;
  /** The message that the preview has sent last. */
  readonly sent: unknown;
  /** The parts that a screen reader reads of the form in the preview. */
  readonly spoken: readonly SpokenPart[];
  /** The id of the question that is removed once this is confirmed. */
  readonly removing: string | undefined;
  /** The id of the focused control that was emptied, although another text applies without its own. */
  readonly emptied: string | undefined;
  /** The text of the focused control of a number, as it was typed: `-0,` is on the way to another number than 0. */
  readonly typed: { readonly id: string; readonly text: string } | undefined;
  /** An invalid value in a control, and its error. */
  readonly rejected: { readonly id: string; readonly value: string; readonly error: string } | undefined;
  /** The question that is dragged, and the index in its list where it would be dropped. */
  readonly drag: { readonly id: string; readonly index: number } | undefined;
  /** Parts of the page that are open, or chosen, by a name. */
  readonly open: ReadonlySet<string>;
  /** The choices in lists that are not part of the document, by the ids of the lists. */
  readonly chosen: ReadonlyMap<string, string>;
  /** The text of the status line. */
  readonly status: string;
  /** The time when the document was last saved. */
  readonly savedAt: Date | undefined;
  /** The receiver that serves the page, and the config that it has; undefined where it is not asked, or does not tell. */
  readonly receiver: KnownReceiver | 'asked' | undefined;
  /** Whether the browser could not save the last change. */
  readonly isUnsaved: boolean;
  /** Whether the version that was saved last has been erased, here or in another tab. */
  readonly isErased: boolean;
  /** Whether another tab has saved another document meanwhile. */
  readonly isElsewhere: boolean;
  /** Whether the tag has been copied, so that names must stay. */
  readonly isExported: boolean;
}

/** An issue and where it is shown. */
interface IssueWithLocation {
  readonly issue: LocatedIssue;
  readonly location: IssueLocation;
}

/** The issues of a config, also by the paths of the controls that show them. */
interface IssueIndex {
  readonly inspection: Inspection;
  readonly issues: readonly IssueWithLocation[];
  readonly byPath: ReadonlyMap<string, readonly LocatedIssue[]>;
}

const initialView: ViewState = {
  task: 'choose',
  pane: 'edit',
  isMenuOpen: false,
  openEntry: undefined,
  preview: { width: 'phone', theme: 'light', language: undefined, place: undefined, outcome: 'sent' },
  sent: undefined,
  spoken: [],
  removing: undefined,
  emptied: undefined,
  typed: undefined,
  rejected: undefined,
  drag: undefined,
  open: new Set(),
  chosen: new Map(),
  status: '',
  savedAt: undefined,
  receiver: undefined,
  isUnsaved: false,
  isErased: false,
  isElsewhere: false,
  isExported: false,
};

/** The commands after which the id of a control can be that of another one. */
const movingCommands: ReadonlySet<Command['kind']> = new Set([
  'replace',
  'detach',
  'duplicateField',
  'moveField',
  'removeField',
  'moveOption',
  'removeOption',
]);

/** The state of the editor: the document with its history, what is shown of it, and the language of the page. */
export class Store {
  language: EditorLanguage;
  view: ViewState = initialView;
  /** Called before another document takes the place of the whole one. */
  beforeReplace: (next: EditorDocument) => void = () => undefined;
  /** Moves the focus to an element by its id, once the last change is drawn; to the task where it is not there. */
  focus: (id: string) => void = () => undefined;
  #history: History;
  readonly #listeners = new Set<() => void>();
  #issueIndex: IssueIndex | undefined;
  /** Whether the code of a document had been copied when another one took its place. */
  readonly #exported = new WeakMap<EditorDocument, boolean>();
  /** The documents that took the place of a whole one. */
  readonly #replacing = new WeakSet<EditorDocument>();

  constructor(document: EditorDocument, language: EditorLanguage = 'sv') {
    this.#history = createHistory(document);
    this.language = language;
  }

  get document(): EditorDocument {
    return this.#history.document;
  }

  get config(): JsonObject {
    return this.document.config;
  }

  get t(): Texts {
    return editorTexts(this.language).texts;
  }

  /** The languages of the form; the first is the one that questions are written in. */
  get languages(): readonly FormLanguage[] {
    return languagesOf(this.document);
  }

  get source(): FormLanguage {
    return this.languages[0] ?? 'sv';
  }

  get inspection(): Inspection {
    return inspect(this.config);
  }

  /** The last step that can be undone, and the last one that can be redone. */
  get steps(): { readonly undo: string | undefined; readonly redo: string | undefined } {
    return { undo: this.#history.past.at(-1)?.words, redo: this.#history.future[0]?.words };
  }

  /** Whether the form is still the one that the editor begins with, which nobody has chosen. */
  get isUnchosen(): boolean {
    return this.view.savedAt === undefined && this.steps.undo === undefined;
  }

  /** Calls a function after each change; returns how to end that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins with a document, without anything to undo. */
  start(document: EditorDocument): void {
    this.#history = createHistory(document);
    this.#notify();
  }

  /** Changes the document by commands, as one step. */
  run(commands: Command | readonly Command[], info: StepInfo): void {
    const list = 'kind' in commands ? [commands] : commands;
    for (const command of list) {
      if (command.kind !== 'replace') continue;
      this.beforeReplace(command.document);
      this.#exported.set(this.document, this.view.isExported);
      this.#replacing.add(command.document);
    }
    this.#history = change(this.#history, list, { task: this.view.task, ...info }, trackSources);
    const { rejected } = this.view;
    const isRejected = rejected !== undefined && !`${rejected.id}-`.startsWith(`${info.place}-`);
    const isMoved = list.some(({ kind }) => movingCommands.has(kind));
    // Status and question belong to an earlier change; a text that is being corrected stays until its own value changes.
    this.view = {
      ...this.view,
      status: '',
      rejected: isRejected && !isMoved ? rejected : undefined,
      removing: undefined,
    };
    this.#notify();
  }

  /** Shows something else. */
  show(view: Partial<ViewState>): void {
    this.view = { ...this.view, ...view };
    this.#notify();
  }

  /** Changes the language of the editor, once its texts are loaded. */
  async setLanguage(language: EditorLanguage): Promise<void> {
    await loadEditorTexts(language);
    this.language = language;
    this.#notify();
  }

  /** Ends a series of changes that are undone together. */
  endSeries(): void {
    this.#history = endSeries(this.#history);
  }

  /** Undoes or redoes a step; returns where it was made, or undefined if there is none. */
  step(direction: 'undo' | 'redo'): string | undefined {
    const step = direction === 'undo' ? this.#history.past.at(-1) : this.#history.future[0];
    if (step === undefined) return undefined;
    this.#exported.set(this.document, this.view.isExported);
    this.#history = direction === 'undo' ? undo(this.#history) : redo(this.#history);
    const isReplaced = this.#replacing.has(step.after);
    const isExported = isReplaced ? this.#exported.get(this.document) : undefined;
    this.show({
      status: this.t.undone[direction]({ step: step.words }),
      rejected: undefined,
      removing: undefined,
      ...(step.task && { task: step.task }),
      ...(isExported !== undefined && { isExported }),
    });
    return step.place;
  }

  /** Whether a part of the page is open. */
  isOpen = (name: string): boolean => this.view.open.has(name);

  /** Opens or closes a part of the page. */
  toggle(name: string, isOpen = !this.isOpen(name)): void {
    const open = new Set(this.view.open);
    if (isOpen) open.add(name);
    else open.delete(name);
    this.show({ open });
  }

  /** Chooses something in a list that is not of the document. */
  choose(id: string, value: string): void {
    this.show({ chosen: new Map(this.view.chosen).set(id, value) });
  }

  /** Leaves an invalid value in its control, and shows the error. */
  reject(id: string, value: string, error: string): void {
    this.show({ rejected: { id, value, error }, status: error });
  }

  valueAt(path: Path): unknown {
    return valueAt(this.config, path);
  }

  /** The issues, each with where it is shown. */
  issues(): readonly IssueWithLocation[] {
    return this.#indexIssues().issues;
  }

  /** The error of the control with a path; undefined if there is none. */
  errorAt(path: Path): string | undefined {
    const issues = this.#indexIssues().byPath.get(pathKey(path));
    return issues === undefined ? undefined : issues.map((issue) => this.explain(issue)).join(' ');
  }

  /** An issue in words. */
  explain(issue: LocatedIssue): string {
    return editorTexts(this.language).explain(issue, this.config);
  }

  #indexIssues(): IssueIndex {
    const { inspection } = this;
    if (this.#issueIndex?.inspection === inspection) return this.#issueIndex;
    const issues = inspection.issues.map((issue) => ({ issue, location: issueLocationOf(issue, this.config) }));
    const byPath = new Map<string, LocatedIssue[]>();
    for (const { issue, location } of issues) {
      if (location.kind !== 'control') continue;
      const key = pathKey(location.path);
      const others = byPath.get(key);
      if (others) others.push(issue);
      else byPath.set(key, [issue]);
    }
    this.#issueIndex = { inspection, issues, byPath };
    return this.#issueIndex;
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}
