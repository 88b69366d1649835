import type { InputOf } from '../../../contract/fields/field.ts';
import { checkFile } from '../../../contract/values/files.ts';
import type { IssueParams } from '../../../contract/message/issue.ts';
import type { ConfigFieldContext } from '../field-context.ts';
import { isPicture } from './is-picture.ts';

type FileInput = InputOf<'file'>;

/** A picture that is being made ready. */
export interface Pending {
  readonly file: File;
  /** What stood in its place, and does so again if it has to be refused. */
  readonly replaced: readonly File[];
}

/** A file that was not taken, and why. */
export interface Refused {
  readonly name: string;
  readonly code: string;
  readonly params?: IssueParams | undefined;
}

/** How a field for files stands. */
interface Choice {
  readonly entries: readonly (File | Pending)[];
  /** Those of the last choice. */
  readonly refused: readonly Refused[];
}

/** What goes along with the files of an answer: kept by the very list, so that it is gone when the answer is. */
const choices = new WeakMap<object, Choice>();

/** Reads how a field stands by what it holds. */
export function choiceOf(value: unknown): Choice {
  if (!Array.isArray(value)) return { entries: [], refused: [] };
  return choices.get(value) ?? { entries: value.filter((entry) => entry instanceof File), refused: [] };
}

/**
 * Adds files to a field, as far as its rules let them in; in one for a single file the new one takes the place of the
 * old. Pictures follow when they are ready.
 */
export function addFiles(input: FileInput, chosen: readonly File[], context: ConfigFieldContext): void {
  const { name, maxFiles } = input;
  const before = held(input, context).entries;
  const replaced = maxFiles === 1 ? before.flatMap((entry) => ('replaced' in entry ? entry.replaced : entry)) : [];
  const room = maxFiles === 1 ? 1 : maxFiles - before.length;
  const added: (File | Pending)[] = [];
  const refused: Refused[] = [];
  for (const file of chosen) {
    const isRedrawn = isPicture(file.name, file.type);
    // How large a picture is shows when it has been made smaller.
    const mistake = mistakeIn(input, file, isRedrawn ? 0 : file.size);
    if (mistake) refused.push(mistake);
    else if (added.length >= room) refused.push({ name: file.name, code: 'noRoom' });
    else added.push(isRedrawn ? { file, replaced } : file);
  }
  const kept = maxFiles === 1 && added.length > 0 ? [] : before;
  keep(input, { entries: [...kept, ...added], refused }, context);
  tell(input, added, refused, context);
  const pictures = added.filter((entry) => 'replaced' in entry);
  if (pictures.length > 0) context.trackWork(prepare(input, pictures, context).then((all) => (all ? undefined : name)));
}

/** Takes a file out of a field. */
export function removeFile(input: FileInput, entry: File | Pending, context: ConfigFieldContext): void {
  const { entries, refused } = held(input, context);
  keep(input, { entries: entries.filter((other) => other !== entry), refused }, context);
  context.announce(context.messages.files.removed({ name: nameOf(entry) }));
}

/** The name by which a file was chosen. */
export const nameOf = (entry: File | Pending): string => ('replaced' in entry ? entry.file : entry).name;

/** Says why a file was not taken. */
export function reasonFor(
  { name, code, params }: Refused,
  input: FileInput,
  { messages, configured: { submit } }: ConfigFieldContext,
): string {
  const { noRoom, notPrepared, unreadable } = messages.files;
  const own = { noRoom, notPrepared, unreadable };
  return Object.hasOwn(own, code)
    ? own[code as keyof typeof own]({ name, count: input.maxFiles })
    : submit.issueText({ field: input.name, code, params: { ...params, name } }, input, messages);
}

/** Makes pictures ready, one after the other. Tells whether none had to be refused. */
async function prepare(input: FileInput, pictures: readonly Pending[], context: ConfigFieldContext): Promise<boolean> {
  const added: File[] = [];
  const refused: Refused[] = [];
  const isWanted = (picture: Pending): boolean => held(input, context).entries.includes(picture);
  for (const picture of pictures) {
    // oxlint-disable-next-line no-await-in-loop
    const ready = await inTurn(() => (isWanted(picture) ? redraw(input, picture.file) : undefined));
    // Removed meanwhile, or the whole form has been emptied.
    if (ready === undefined || !isWanted(picture)) continue;
    const isReady = ready instanceof File;
    if (isReady) added.push(ready);
    else refused.push(ready);
    const now = held(input, context);
    const entries = now.entries.flatMap((entry) => {
      if (entry !== picture) return entry;
      return isReady ? ready : picture.replaced;
    });
    keep(input, { entries, refused: isReady ? now.refused : [...now.refused, ready] }, context);
  }
  tell(input, added, refused, context);
  return refused.length === 0;
}

let last: Promise<unknown> = Promise.resolve();

/** Does one work at a time on the whole page: ten photos at once are more than a phone has room for. */
function inTurn<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  const done = last.then(work);
  last = done;
  return done;
}

async function redraw(input: FileInput, file: File): Promise<File | Refused> {
  const { name } = file;
  const parts = await import('./redraw-picture.ts').catch(() => undefined);
  if (!parts) return { name, code: 'notPrepared' };
  try {
    const fits = (wanted: string, type: string): boolean => !checkFile({ name: wanted, type, size: 0 }, input);
    const redrawn = await parts.redrawPicture(file, fits);
    if (!redrawn) return { name, code: 'wrongFile' };
    const mistake = mistakeIn(input, redrawn, redrawn.size);
    return mistake ? { ...mistake, name } : redrawn;
  } catch {
    return { name, code: 'unreadable' };
  }
}

/** What the rules of the contract have against a file, or undefined. */
function mistakeIn(input: FileInput, file: File, size: number): Refused | undefined {
  const { name, type } = file;
  const mistake = checkFile({ name, type, size }, input);
  return mistake && { name, code: mistake.code, params: mistake.params };
}

const held = ({ name }: FileInput, context: ConfigFieldContext): Choice => choiceOf(context.stateOf(name)?.value);

function keep({ name }: FileInput, choice: Choice, context: ConfigFieldContext): void {
  const files = choice.entries.filter((entry) => entry instanceof File);
  choices.set(files, choice);
  context.change(name, files);
}

/** Says aloud what has become of a choice. */
function tell(
  input: FileInput,
  added: readonly (File | Pending)[],
  refused: readonly Refused[],
  context: ConfigFieldContext,
): void {
  const words = context.messages.files;
  const all = [
    ...refused.map((each) => reasonFor(each, input, context)),
    ...added.map((entry) => ('replaced' in entry ? words.preparing : words.added)({ name: nameOf(entry) })),
  ];
  // Read out with a rest between them.
  if (all.length > 0) context.announce(all.map((each) => each.replace(/[ .…]*$/, '.')).join(' '));
}
