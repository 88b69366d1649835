import { apply, type Command } from './commands.ts';
import type { EditorDocument } from './document.ts';
import type { TaskId } from './issue-location.ts';

/** A change that can be undone. */
interface Step {
  readonly before: EditorDocument;
  readonly after: EditorDocument;
  /** The change in words. */
  readonly words: string;
  /** The task where the change was made, and the place in it. */
  readonly task?: TaskId | undefined;
  readonly place: string;
  /** Consecutive changes of the same key become one step until endSeries() is called, as when a text is typed; '' for none. */
  readonly key: string;
}

/** A document with what can be undone and redone. Steps are whole documents, which share what did not change. */
export interface History {
  readonly document: EditorDocument;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** The description of a step. */
export type StepInfo = Pick<Step, 'words' | 'task' | 'place'> & { readonly key?: string };

/** The number of steps that are kept. */
const maxSteps = 500;

export const createHistory = (document: EditorDocument): History => ({ document, past: [], future: [] });

/**
 * Applies commands as one step; nothing changes where these change nothing.
 *
 * @param complete - Returns the document with what follows from the change. Default: nothing does.
 */
export function change(
  history: History,
  commands: readonly Command[],
  { words, task, place, key = '' }: StepInfo,
  complete: (before: EditorDocument, after: EditorDocument) => EditorDocument = (_, after) => after,
): History {
  const before = history.document;
  const after = complete(before, commands.reduce(apply, before));
  if (isSame(before, after)) return history;
  const last = history.past.at(-1);
  const isContinued = key !== '' && last?.key === key && history.future.length === 0;
  const step = { before: isContinued ? last.before : before, after, words, task, place, key };
  const past = isContinued ? history.past.slice(0, -1) : history.past;
  return { document: after, past: [...past, step].slice(-maxSteps), future: [] };
}

const isSame = (one: EditorDocument, other: EditorDocument): boolean =>
  one.config === other.config && one.tag === other.tag && one.translatedFrom === other.translatedFrom;

/** Ends a series of changes of the same key, as when the focus has left the control. */
export function endSeries(history: History): History {
  const last = history.past.at(-1);
  if (last === undefined || last.key === '') return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, key: '' }] };
}

/** Undoes the last step; the same history if there is none. */
export function undo(history: History): History {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  return { document: step.before, past: history.past.slice(0, -1), future: [step, ...history.future] };
}

/** Redoes the step that was undone last; the same history if there is none. */
export function redo(history: History): History {
  const [step, ...future] = history.future;
  if (step === undefined) return history;
  return { document: step.after, past: [...history.past, { ...step, key: '' }], future };
}
