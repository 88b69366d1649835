import { optionsOf } from '../../contract/values/evaluate-form.ts';
import { cleanAddress, cleanText } from './clean-text.ts';
import type { ValuesController } from './values-controller.ts';

/** What goes out: the answers to the inputs in sight. */
export function collectValues(answers: ValuesController): Record<string, unknown> {
  const given = [...answers.state.inputs].map(([name, { input, chosen }]): [string, unknown] => {
    if (input.type === 'hidden') return [name, input.value];
    if (input.type === 'checkboxes') return [name, chosen.map(({ value }) => value)];
    // An option that is no longer offered is no answer any more.
    if (optionsOf(input).length > 0) return [name, chosen[0]?.value];
    const value = answers.valueOf(name);
    if (typeof value !== 'string') return [name, input.type === 'file' ? filesTold(value) : value];
    return [name, (input.type === 'email' || input.type === 'tel' ? cleanAddress : cleanText)(value)];
  });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== ''));
}

/** What is told in a message of the files that go beside it. */
const filesTold = (files: unknown): unknown =>
  Array.isArray(files) &&
  files.map(({ name, type, size }: File) => ({
    // Cut first, since a letter that is cut in two has to be mended.
    name: cleanText(name.slice(-255)).replace(/[/\\\n\t]/g, '_'),
    type,
    size,
  }));
