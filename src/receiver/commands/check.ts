import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Form } from '../../contract/config/form.ts';
import type { Input } from '../../contract/fields/field.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';
import { readConfigFile } from '../options/read-form-file.ts';

/** The command `synpunkt check`: checks config files, prints the issues, and returns whether all files are valid. */
export function check(paths: readonly string[]): boolean {
  return paths.map(checkFile).every(Boolean);
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

function checkFile(path: string): boolean {
  const result = readConfigFile(path);
  const lines = result.ok ? result.warnings : [...result.issues, ...result.warnings];
  for (const line of lines) process.stderr.write(`${line}\n`);
  if (!result.ok) return false;
  const { fields, language, languages } = result.form;
  // Said here alone: the receiver that starts with a form reads repeated names.
  for (const name of findRepeatedNames(result.form)) {
    const [own, list] = [JSON.stringify(name), JSON.stringify(`${name}[]`)];
    process.stderr.write(
      `synpunkt: ${path}: ${own} may be sent several times by one name, of which plain PHP keeps only the last; for PHP write "fieldNames": { ${own}: ${list} }, else { ${own}: ${own} } for an endpoint that reads all\n`,
    );
  }
  const count = flattenInputs(fields).length;
  const allLanguages = [...new Set([...(language === undefined ? [] : [language]), ...languages])].join(' ');
  process.stdout.write(
    `synpunkt: ${path} is sound: ${count} ${count === 1 ? 'field' : 'fields'}${allLanguages && `, ${allLanguages}`}\n`,
  );
  return true;
}
