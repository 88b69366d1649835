import type { VisibleInput } from '../../contract/values/evaluate-form.ts';

/** The names of the fields where a resident writes freely. */
export function freeTexts(inputs: Iterable<VisibleInput>): string[] {
  return [...inputs].flatMap(({ input }) => {
    const isFree = input.type === 'textarea' || (input.type === 'text' && !('format' in input && input.format));
    return isFree ? [input.name] : [];
  });
}
