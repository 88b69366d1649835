import { html, nothing, type TemplateResult } from 'lit';
import { fieldTypeOf } from '../../../contract/fields/registry.ts';
import type { Rendered } from '../../../form/fields/field-view.ts';
import {
  readConditionRows,
  writeConditionRows,
  type ConditionOperator,
  type ConditionRow,
} from '../../model/condition-rows.ts';
import { describeCondition, labelOf } from '../../model/describe-condition.ts';
import { asList, asObject, asText, isTooDeep } from '../../model/edit-json.ts';
import { questionsOf, type OutlineEntry } from '../../model/outline.ts';
import { readAnyWords } from '../../model/words.ts';
import type { Store } from '../../store.ts';
import { renderButton, renderChecks, renderSelect, renderText, renderTextarea } from '../../view/controls.ts';
import { idOf, type Binding } from '../../view/settings.ts';

/**
 * Renders a condition as a sentence: questions, what their answers are, and how the rows belong together.
 *
 * @param exclude - The name of the question that the condition is for.
 */
export function renderCondition(store: Store, binding: Binding, exclude: string): Rendered {
  const { value, set, path } = binding;
  const { t } = store;
  const id = idOf(path);
  const questions = questionsOf(store.config).filter(({ name }) => name !== exclude);
  const parsed = readConditionRows(value);
  if (parsed === undefined || parsed.rows.some((row) => hasHiddenValues(row, questions))) {
    return renderNested(store, binding);
  }
  const { mode, rows } = parsed;
  const write = (next: readonly ConditionRow[], nextMode = mode): void =>
    set(writeConditionRows({ mode: nextMode, rows: next }));
  return html`<div class="condition">
    ${rows.map((row, index) =>
      renderRow({
        store,
        id: `${id}-${index}`,
        row,
        questions,
        number: rows.length === 1 ? undefined : index + 1,
        change: (changed) => write(rows.with(index, changed)),
        remove: () => write(rows.toSpliced(index, 1)),
      }),
    )}
    ${
      rows.length > 1
        ? renderSelect({
            store,
            id: `${id}-mode`,
            label: t.condition.together,
            value: mode,
            choices: [
              { value: 'all', label: t.condition.all },
              { value: 'any', label: t.condition.any },
            ],
            change: (chosen) => write(rows, chosen === 'any' ? 'any' : 'all'),
          })
        : nothing
    }
    <div class="row-actions">${renderButton(t.condition.add, () => write([...rows, firstRow(questions)]))}</div>
  </div>`;
}

/** Whether a row has more values than its control shows: that of a question without options shows one. */
function hasHiddenValues({ field, values }: ConditionRow, questions: readonly OutlineEntry[]): boolean {
  const entry = questions.find(({ name }) => name === field);
  return values.length > 1 && asList(entry?.field['options']).length === 0;
}

/** The condition that a question begins with; undefined in a form without other questions. */
export function firstCondition(store: Store, exclude: string): unknown {
  const questions = questionsOf(store.config).filter(({ name }) => name !== exclude);
  return questions.length === 0 ? undefined : writeConditionRows({ mode: 'all', rows: [firstRow(questions)] });
}

const firstRow = (questions: readonly OutlineEntry[]): ConditionRow =>
  rowFor(questions.find(({ field }) => asList(field['options']).length > 0) ?? questions[0]);

function rowFor(entry: OutlineEntry | undefined): ConditionRow {
  const field = entry?.name ?? '';
  const [option] = asList(entry?.field['options']);
  if (option === undefined) return { field, operator: 'filled', values: [] };
  return { field, operator: 'in', values: [asText(asObject(option)['value'])] };
}

interface RowOptions {
  readonly store: Store;
  readonly id: string;
  readonly row: ConditionRow;
  readonly questions: readonly OutlineEntry[];
  /** The number of the row; undefined if it is the only one. */
  readonly number: number | undefined;
  readonly change: (row: ConditionRow) => void;
  readonly remove: () => void;
}

function renderRow({ store, id, row, questions, number, change, remove }: RowOptions): TemplateResult {
  const { t, source } = store;
  const labelled = (label: string): string =>
    number === undefined ? label : t.condition.inRow({ what: label, row: number });
  const entry = questions.find(({ name }) => name === row.field);
  const options = asList(entry?.field['options']).map(asObject);
  const type = entry && fieldTypeOf(entry.type);
  const isComparable = type === undefined || type.isComparable?.({ ...entry?.field, type: type.type }) === true;
  const operators: readonly ConditionOperator[] = isComparable
    ? ['in', 'notIn', 'filled', 'empty']
    : ['filled', 'empty'];
  const compares = row.operator === 'in' || row.operator === 'notIn';
  return html`<div class="condition-row">
    ${renderSelect({
      store,
      id,
      label: labelled(t.condition.question),
      value: row.field,
      choices: questions.map(({ name, field }) => ({ value: name, label: labelOf(field, source) })),
      change: (name) => change(rowFor(questions.find((other) => other.name === name))),
    })}
    ${renderSelect({
      store,
      id: `${id}-operator`,
      label: labelled(t.condition.answer),
      value: row.operator,
      choices: operators.map((operator) => ({ value: operator, label: t.condition.operators[operator] })),
      change(chosen) {
        const operator = operators.find((one) => one === chosen) ?? row.operator;
        change({ ...row, operator, values: compares || options.length === 0 ? row.values : rowFor(entry).values });
      },
    })}
    ${
      compares && options.length > 0
        ? renderChecks({
            store,
            id: `${id}-values`,
            label: labelled(t.condition.options),
            values: row.values,
            choices: [
              ...options.map(({ value, label }) => ({
                value: asText(value),
                label: readAnyWords(label, source) || asText(value),
              })),
              // Those that the question no longer has.
              ...row.values
                .filter((value) => options.every((option) => option['value'] !== value))
                .map((value) => ({ value, label: value })),
            ],
            change: (values) => change({ ...row, values }),
          })
        : nothing
    }
    ${
      compares && options.length === 0
        ? renderText({
            store,
            id: `${id}-value`,
            label: labelled(t.condition.text),
            value: row.values[0] ?? '',
            change: (text) => change({ ...row, values: [text] }),
          })
        : nothing
    }
    ${number === undefined ? nothing : html`<div class="row-actions">${renderButton(labelled(t.condition.remove), remove)}</div>`}
  </div>`;
}

/** The most levels of a condition that is written as JSON; the whole form has more. */
const maxLevels = 50;

/** Reads a condition; undefined where the text is no JSON, or so deep that the browser cannot read it. */
function readCondition(text: string): { readonly condition: unknown } | undefined {
  try {
    return { condition: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Renders a condition that rows cannot express: in words, and as JSON to change. */
function renderNested(store: Store, { value, set, path }: Binding): TemplateResult {
  const { t, config, source } = store;
  const id = `${idOf(path)}-json`;
  return html`<div class="condition">
    <p class="quote" .textContent=${describeCondition(value, { config, language: source, t })}></p>
    ${renderTextarea({
      store,
      id,
      label: t.condition.asText,
      hint: t.condition.asTextHint,
      value: JSON.stringify(value, null, 2),
      rows: 6,
      isLate: true,
      change(text) {
        const read = readCondition(text);
        if (read === undefined) store.reject(id, text, t.condition.notJson);
        else if (isTooDeep(read.condition, maxLevels)) store.reject(id, text, t.condition.tooDeep);
        else set(read.condition);
      },
    })}
  </div>`;
}
