/** The pages that are compared. */
export type Subject = 'byHand' | 'origin' | 'config';

/** One line of the table: what is measured, and the results on each page. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly rounds: number;
  readonly measure: (subject: Subject) => Promise<number>;
  readonly values: Record<Subject, number[]>;
}

/** The median of some numbers. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

/** Prints the names of the columns. */
export function printHeader(): void {
  console.log(line('', 'by hand', "origin's form", 'with data-config'));
}

/** Prints medians, each with its ratio to the dialog written by hand. */
export function printRow({ name, unit, values }: Row): void {
  const [base, origin, config] = [median(values.byHand), median(values.origin), median(values.config)];
  const format = (value: number): string => `${value.toFixed(0)} ${unit}`.trim();
  const withRatio = (value: number): string =>
    base > 0 ? `${format(value)} (${(value / base).toFixed(2)} ×)` : format(value);
  console.log(line(name, format(base), withRatio(origin), withRatio(config)));
}

const line = (name: string, ...cells: readonly string[]): string =>
  `  ${name.padEnd(32)}${cells.map((cell) => cell.padStart(20)).join('')}`;
