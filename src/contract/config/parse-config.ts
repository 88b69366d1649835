import type * as z from 'zod/mini';
import { applyChanges } from './apply-changes.ts';
import { ConfigSchema, type Config } from './schema.ts';
import { defaults, type Preset } from './form.ts';
import { knownKeys } from './check/known-keys.ts';
import { omitPaths, originalPath, valueAt, type Path } from './omit-paths.ts';
import type { ConfigIssueCode } from './check/config-issue.ts';
import { checkCrossField } from './check/check-cross-field.ts';
import { findSecrets } from './check/find-secrets.ts';

/** One thing wrong with a config. */
type ConfigIssue = z.core.$ZodIssue;

/** A config that works, and what was wrong with the words that it was read from. */
export interface ParsedConfig {
  readonly config: Config;
  /** Mistakes; the config does without what they stand in. */
  readonly issues: readonly ConfigIssue[];
  /** What works, and yet is hardly meant. */
  readonly warnings: readonly ConfigIssue[];
}

/**
 * Reads a config, and reports all mistakes at once. What is wrong is left out, from the inside out: a key of a field,
 * the field where it cannot do without that key, so that the form still opens.
 *
 * @param preset - The form that the config starts from.
 */
export function parseConfig(json: unknown, preset: Preset): ParsedConfig {
  const left: Path[] = [];
  const issues: ConfigIssue[] = [];
  const told = { shape: false, across: false };
  // Leaving something out can show that what holds it must go too; each round goes at least one step further out.
  for (let round = 0; round < 100; round += 1) {
    const rest = omitPaths(json, left);
    const read = readOnce(rest, preset);
    // What a later round finds follows from what was left out in those before.
    if (!told[read.phase]) {
      const found = read.issues.map((issue) => ({ ...issue, path: originalPath(issue.path, rest) }));
      const lost = { left, mentions: mentionsIn(left.map((path) => valueAt(json, path))) };
      issues.push(...found.filter((issue) => !isAftermath(issue, lost)));
      told[read.phase] = true;
      told.shape = true;
    }
    const wrong = read.issues.flatMap((issue) => whatIsWrong(issue, rest));
    if (wrong.length === 0) return { config: read.config, issues, warnings: findSecrets(read.config) };
    left.push(...wrong.map((path) => originalPath(path, rest)));
  }
  return { config: { ...defaults, fields: [...preset.fields] }, issues, warnings: [] };
}

interface ReadOnce {
  readonly phase: 'shape' | 'across';
  readonly config: Config;
  readonly issues: readonly ConfigIssue[];
}

function readOnce(json: unknown, preset: Preset): ReadOnce {
  const read = ConfigSchema.safeParse(json, { error: knownKeys });
  if (!read.success) return { phase: 'shape', config: defaults, issues: read.error.issues };
  const config = read.data;
  const changed = applyChanges(preset.fields, config.changes);
  const fields = [...(config.fields ?? changed.fields), ...config.moreFields];
  const issues = [...(config.fields ? [] : changed.issues), ...checkCrossField(fields, config, preset.fields)];
  const { answerWithin } = config;
  // What a preset knows of answers holds for its own fields.
  const when = answerWithin?.when ?? (config.fields ? undefined : preset.answerWhen);
  const complete = { ...config, fields, ...(answerWithin && when && { answerWithin: { ...answerWithin, when } }) };
  return { phase: 'across', config: complete, issues };
}

/** The places to leave out for an issue: unknown keys, what is wrong, or what cannot do without something missing. */
function whatIsWrong(issue: ConfigIssue, json: unknown): Path[] {
  const path = issue.path as Path; // JSON has no symbols
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  // In another format a message would go to an endpoint that cannot read it; in this one it is sent where it is complete.
  if (issue.code === 'custom' && issue.params?.['mistake'] === ('open311Lacks' satisfies ConfigIssueCode)) return [];
  return [valueAt(json, path) === undefined ? path.slice(0, -1) : path];
}

interface Lost {
  readonly left: readonly Path[];
  /** The names of fields and the values of options that were left out. */
  readonly mentions: ReadonlySet<unknown>;
}

/** Whether something is amiss only because something else, which has been told, was left out. */
function isAftermath(issue: ConfigIssue, { left, mentions }: Lost): boolean {
  const lacks = (key: string): boolean => left.some(([first]) => first === key);
  const { mistake, field, name, names, value } = (issue.code === 'custom' ? issue.params : undefined) ?? {};
  switch (mistake as ConfigIssueCode | undefined) {
    case 'unknownField':
      return mentions.has(field) || lacks('preset');
    case 'unknownOption':
      return mentions.has(value);
    case 'unknownEndpoint':
      return lacks('endpoints');
    case 'unknownChange':
      return lacks('preset');
    case 'unknownName':
      return mentions.has(name) || lacks('preset') || lacks('format');
    case 'open311Lacks':
      return ['preset', 'extraFields', 'fieldNames'].some(lacks) || [names].flat().some((one) => mentions.has(one));
    case 'patternWithoutWords':
    case 'bounds':
    case 'default':
      return left.some((path) => startsWith(path, issue.path.slice(0, -1)));
    default:
      return false;
  }
}

const startsWith = (path: Path, start: readonly PropertyKey[]): boolean =>
  start.every((key, index) => path[index] === key);

function mentionsIn(json: unknown): ReadonlySet<unknown> {
  const mentions = new Set<unknown>();
  const objects = new Set([json]);
  // A set that grows is walked to its end, however deep it goes.
  for (const one of objects) {
    if (typeof one !== 'object' || one === null) continue;
    const { name, value } = one as { name?: unknown; value?: unknown };
    mentions.add(name).add(value);
    for (const inner of Object.values(one)) objects.add(inner);
  }
  return mentions;
}
