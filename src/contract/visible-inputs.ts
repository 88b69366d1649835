import type { Condition } from './condition.ts';
import type { Field, Input } from './field.ts';
import { holds } from './holds.ts';
import { placedInputs } from './placed-inputs.ts';

/** An input that the resident sees, and whether it must be answered as things stand. */
export interface VisibleInput {
  readonly input: Input;
  readonly required: boolean;
}

/** Reads an answer as it counts: without the space around it, and undefined where nothing is left. */
export function answerIn(values: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return (typeof value === 'string' && value.trim()) || undefined;
}

/**
 * Tells which inputs show, given the answers so far. An answer to a hidden input counts as empty, so that a condition
 * cannot hang on words that nobody sees. Conditions must not go in a circle; `ConfigSchema` refuses those.
 */
export function visibleInputs(fields: readonly Field[], values: Readonly<Record<string, unknown>>): VisibleInput[] {
  const placed = placedInputs(fields);
  const seen = new Map<string, boolean>();
  const valueOf = (name: string): string | undefined => (isVisible(name) ? answerIn(values, name) : undefined);
  const holdsNow = (condition: Condition): boolean => holds(condition, valueOf);

  function isVisible(name: string): boolean {
    let visible = seen.get(name);
    if (visible === undefined) {
      const found = placed.find(({ input }) => input.name === name);
      visible = found !== undefined && found.conditions.every(holdsNow);
      seen.set(name, visible);
    }
    return visible;
  }

  return placed
    .filter(({ input }) => isVisible(input.name))
    .map(({ input }) => {
      const { required = false } = input;
      return { input, required: typeof required === 'boolean' ? required : holdsNow(required) };
    });
}
