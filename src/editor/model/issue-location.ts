import type { LocatedIssue } from '../../contract/config/check/locate-issues.ts';
import type { Path } from '../../contract/config/paths.ts';
import { settingsIn, settingsOfType, type Setting } from '../settings/settings-of.ts';
import type { JsonObject } from './edit-json.ts';
import { entryAt, type OutlineEntry } from './outline.ts';

/** The tasks of the editor, in their order. */
export const taskIds = [
  'choose',
  'questions',
  'languages',
  'looks',
  'privacy',
  'receiver',
  'paste',
  'documents',
] as const;

export type TaskId = (typeof taskIds)[number];

/** The location of an issue: the control of a path, or the list of unknown keys. */
export interface IssueLocation {
  readonly task: TaskId;
  readonly kind: 'control' | 'unknownKey';
  /** The path of the control. */
  readonly path: Path;
  /** The question that contains it. */
  readonly entry: OutlineEntry | undefined;
}

const tasks: Readonly<Record<string, TaskId>> = {
  preset: 'choose',
  heading: 'questions',
  nextSteps: 'questions',
  fields: 'questions',
  changes: 'questions',
  moreFields: 'questions',
  language: 'languages',
  languages: 'languages',
  texts: 'languages',
  theme: 'looks',
  accent: 'looks',
  privacy: 'privacy',
  warnOfPersonalNumbers: 'privacy',
  draft: 'privacy',
  draftMinutes: 'privacy',
  page: 'privacy',
};

/** The task in which a key of the config is set. */
export const taskOf = (key: string): TaskId => (Object.hasOwn(tasks, key) && tasks[key]) || 'receiver';

/** Finds where an issue is shown. */
export function issueLocationOf({ path, code }: LocatedIssue, config: JsonObject): IssueLocation {
  // JSON has no symbols.
  const place = path as Path;
  const task = taskOf(String(place[0] ?? ''));
  const entry = entryAt(config, place);
  if (code === 'unknownKey') return { task, kind: 'unknownKey', path: place, entry };
  return { task, kind: 'control', path: controlPath(place, entry), entry };
}

/** The part of a path that has a control of its own. */
function controlPath(path: Path, entry: OutlineEntry | undefined): Path {
  const start = entry?.path;
  // A field has its settings by its type, and everything else by the schema of the config.
  if (start) return [...start, ...withinSettings(path.slice(start.length), settingsOfType(entry.type))];
  return withinSettings(path, settingsIn('config'));
}

function withinSettings(path: Path, settings: readonly Setting[]): Path {
  const [key, ...rest] = path;
  if (key === undefined) return [];
  const setting = settings.find((one) => one.key === key);
  if (setting === undefined || rest.length === 0) return [key];
  switch (setting.kind) {
    case 'record':
    case 'texts':
      return path.slice(0, 2);
    case 'link':
      return [key, ...withinSettings(rest, settingsIn('link'))];
    case 'parts':
      return [key, ...withinSettings(rest, partsOf(key))];
    case 'options': {
      const [index, ...inner] = rest;
      return index === undefined ? [key] : [key, index, ...withinSettings(inner, settingsIn('option'))];
    }
    case 'fields':
      // The field itself cannot be read, so that it is no entry.
      return path.slice(0, 2);
    default:
      return [key];
  }
}

function partsOf(key: string | number): readonly Setting[] {
  if (key === 'privacy' || key === 'contact' || key === 'page' || key === 'redirect' || key === 'answerWithin') {
    return settingsIn(key);
  }
  return [];
}
