import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Form } from '../../contract/config/form.ts';
import type { Input } from '../../contract/fields/field.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';
import { explainRelativeAddresses, findReceiverIssues } from '../form/read-form.ts';
import { readConfigFile, readFormFile } from '../options/read-form-file.ts';

/** Which endpoint a config is for. */
interface CheckOptions {
  /** Whether it is `synpunkt receive`, which refuses what another endpoint may take. */
  readonly isForReceiver: boolean;
  /** The address of a page with the form, if the receiver knows one. */
  readonly page: string | undefined;
}

/** The command `synpunkt check`: checks config files, prints the issues, and returns whether all files are valid. */
export function check(paths: readonly string[], options: CheckOptions): boolean {
  return paths.map((path) => checkFile(path, options)).every(Boolean);
}

/** Imports modules that register field types, by their paths; returns an issue for each that cannot be imported. */
export async function importModules(paths: readonly string[]): Promise<string[]> {
  const issues: string[] = [];
  for (const path of paths) {
    try {
      // One after the other, as a program would.
      // oxlint-disable-next-line no-await-in-loop
      await import(pathToFileURL(resolve(path)).href);
    } catch (error) {
      const [reason] = String(error instanceof Error ? error.message : error).split('\n');
      issues.push(`synpunkt: ${path} could not be imported (${reason}); name a module that calls registerFieldType()`);
    }
  }
  return issues;
}

/**
 * Returns the names of the fields that may be sent as several parts of one name, of which plain PHP keeps only the last.
 *
 * A field with a row in `fieldNames` is named as its endpoint wants it, and is left alone.
 */
export function findRepeatedNames({
  fields,
  fieldNames,
  format,
}: Pick<Form, 'fields' | 'fieldNames' | 'format'>): string[] {
  if (format === 'open311') return [];
  const isRepeated = (input: Input): boolean => {
    if (input.type === 'file') return input.maxFiles > 1;
    // In JSON the answers are a list; only the files are parts.
    return input.type === 'checkboxes' && format !== 'json' && input.maxChoices !== 1;
  };
  return flattenInputs(fields).flatMap(({ input }) =>
    isRepeated(input) && !Object.hasOwn(fieldNames, input.name) ? [input.name] : [],
  );
}

function checkFile(path: string, { isForReceiver, page }: CheckOptions): boolean {
  const result = isForReceiver ? readFormFile(path) : readConfigFile(path);
  const addresses = isForReceiver && result.ok && !page ? explainRelativeAddresses(result.form, path) : [];
  const issues = result.ok ? addresses : result.issues;
  for (const line of [...issues, ...result.warnings]) process.stderr.write(`${line}\n`);
  if (!result.ok || issues.length > 0) return false;
  const { fields, language, languages } = result.form;
  // The receiver that starts with a form reads repeated names.
  for (const name of isForReceiver ? [] : findRepeatedNames(result.form)) {
    const [own, list] = [JSON.stringify(name), JSON.stringify(`${name}[]`)];
    process.stderr.write(
      `synpunkt: ${path}: ${own} may be sent several times by one name, of which plain PHP keeps only the last; for PHP write "fieldNames": { ${own}: ${list} }, else { ${own}: ${own} } for an endpoint that reads all\n`,
    );
  }
  const count = flattenInputs(fields).length;
  const allLanguages = [...new Set([...(language === undefined ? [] : [language]), ...languages])].join(' ');
  const refused = findReceiverIssues(result.form).map(({ key }) => key);
  const other = refused.length > 0 ? `; for another endpoint than synpunkt receive: ${refused.join(', ')}` : '';
  process.stdout.write(
    `synpunkt: ${path} is sound: ${count} ${count === 1 ? 'field' : 'fields'}${allLanguages && `, ${allLanguages}`}${other}\n`,
  );
  return true;
}
