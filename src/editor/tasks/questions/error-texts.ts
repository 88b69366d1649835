import { html, nothing, type TemplateResult } from 'lit';
import { asObject } from '../../model/edit-json.ts';
import type { OutlineEntry } from '../../model/outline.ts';
import { inFormLanguages, readWords, writeWords } from '../../model/words.ts';
import { settingsOfType } from '../../settings/settings-of.ts';
import type { Store } from '../../store.ts';
import { settingWords } from '../../texts/texts.ts';
import { renderSelectWithButton } from '../../view/select-with-button.ts';
import { renderText } from '../../view/controls.ts';
import { bindField, idOf } from '../../view/settings.ts';

/** The codes of errors that a field of a type can have. */
const codesOfType: Readonly<Record<string, readonly string[]>> = {
  text: ['required', 'tooLong', 'tooShort', 'pattern', 'notPostcode'],
  textarea: ['required', 'tooLong', 'tooShort', 'pattern'],
  email: ['required', 'notEmail'],
  tel: ['required', 'notPhone'],
  number: ['required', 'notNumber', 'tooLow', 'tooHigh', 'notStep'],
  date: ['required', 'notDate', 'tooEarly', 'tooLate'],
  select: ['required', 'notOption'],
  radio: ['required', 'notOption'],
  checkboxes: ['required', 'notOption', 'tooFew', 'tooMany'],
  checkbox: ['required'],
};

/** Renders the error texts of a question: those that it has, and a choice of further ones. */
export function renderErrorTexts(store: Store, entry: OutlineEntry): TemplateResult {
  const { t, source, languages, language } = store;
  const errors = asObject(entry.field['errors']);
  const known = settingsOfType(entry.type).find(({ key }) => key === 'errors')?.choices ?? [];
  const written = Object.keys(errors);
  const offered = (codesOfType[entry.type] ?? known).filter((code) => known.includes(code) && !written.includes(code));
  const nameOf = (code: string): string => t.errorCodes[code as keyof typeof t.errorCodes] ?? code;
  const bind = (code: string) => bindField(store, entry, ['errors', code], nameOf(code));
  return html`<fieldset class="parts">
    <legend .textContent=${settingWords(language, 'field.errors').label}></legend>
    ${written.map((code) => {
      const binding = bind(code);
      const before = entry.list ? errors[code] : inFormLanguages(errors[code], languages);
      return renderText({
        store,
        id: idOf(binding.path),
        label: nameOf(code),
        value: readWords(errors[code], source),
        error: store.errorAt(binding.path),
        lang: source,
        change: (text) => binding.set(writeWords(before, source, text, languages)),
      });
    })}
    ${
      offered.length === 0
        ? nothing
        : renderSelectWithButton({
            store,
            id: `${idOf([...(entry.path ?? []), 'errors'])}-add`,
            label: t.addErrorText,
            action: t.record.add,
            choices: [
              { value: '', label: t.chooseError },
              ...offered.map((code) => ({ value: code, label: nameOf(code) })),
            ],
            use: (code) => bind(code).set(writeWords(undefined, source, t.newFields.error, languages)),
          })
    }
  </fieldset>`;
}
