import { isObject } from '../../contract/config/paths.ts';
import { asList, asText, type JsonObject } from './edit-json.ts';
import { valuesOf } from './references.ts';

/** The comparison that a row makes. */
export type ConditionOperator = 'in' | 'notIn' | 'filled' | 'empty';

/** One row of a condition: a field, an operator and values. */
export interface ConditionRow {
  readonly field: string;
  readonly operator: ConditionOperator;
  readonly values: readonly string[];
}

/** A condition as rows of which all or any must hold. */
export interface ConditionRows {
  readonly mode: 'all' | 'any';
  readonly rows: readonly ConditionRow[];
}

/** Reads a condition as rows; undefined for one that is nested deeper or invalid. */
export function readConditionRows(condition: unknown): ConditionRows | undefined {
  if (!isObject(condition)) return undefined;
  for (const mode of ['all', 'any'] as const) {
    if (!Array.isArray(condition[mode])) continue;
    const rows = asList(condition[mode]).map(readRow);
    return rows.length > 0 && rows.every((row) => row !== undefined) ? { mode, rows } : undefined;
  }
  const row = readRow(condition);
  return row && { mode: 'all', rows: [row] };
}

function readRow(json: unknown): ConditionRow | undefined {
  if (!isObject(json)) return undefined;
  const inner = json['not'];
  if (isObject(inner)) {
    const row = readRow(inner);
    return row?.operator === 'in' ? { ...row, operator: 'notIn' } : undefined;
  }
  const { field } = json;
  if (typeof field !== 'string') return undefined;
  if (typeof json['filled'] === 'boolean') return { field, operator: json['filled'] ? 'filled' : 'empty', values: [] };
  return 'is' in json || 'in' in json ? { field, operator: 'in', values: valuesOf(json) } : undefined;
}

/** Writes rows as a condition. */
export function writeConditionRows({ mode, rows }: ConditionRows): JsonObject | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  return rows.length === 1 ? writeRow(first) : { [mode]: rows.map(writeRow) };
}

function writeRow({ field, operator, values }: ConditionRow): JsonObject {
  if (operator === 'filled' || operator === 'empty') return { field, filled: operator === 'filled' };
  const leaf = values.length === 1 ? { field, is: asText(values[0]) } : { field, in: values };
  return operator === 'in' ? leaf : { not: leaf };
}
