import { html, nothing, type TemplateResult } from 'lit';
import type { Rendered } from '../../form/fields/field-view.ts';
import { describeForm, type ArchiveEntry } from '../documents/archive.ts';
import { createRecord, recordAsCsv } from '../documents/record.ts';
import { readAnyWords } from '../model/words.ts';
import { resolveTexts } from '../model/resolve-texts.ts';
import { formLanguages } from '../../contract/config/form-languages.ts';
import type { Store } from '../store.ts';
import { downloadFile } from '../view/files.ts';
import { renderButton } from '../view/controls.ts';

/** The values and the callback that the task gets from the page. */
export interface DocumentsOptions {
  /** The digest of the config; undefined where it cannot be computed. */
  readonly digest: string | undefined;
  readonly now: Date;
  /** Prints a part of the page alone. */
  readonly print: (id: string) => void;
}

/** Renders the documents about the form: the record of processing activities, and the form itself in words. */
export function renderDocuments(store: Store, options: DocumentsOptions): Rendered {
  const { t, document, source } = store;
  const rows = createRecord(document, t, source);
  return html`
    <p class="lead" .textContent=${t.documents.lead}></p>
    <section class="document stack" id="document-record" aria-labelledby="record-heading">
      <h3 id="record-heading" .textContent=${t.documents.record}></h3>
      <p .textContent=${t.documents.recordText}></p>
      <div class="row-actions no-print">
        ${renderButton(t.documents.print, () => options.print('record'), { describes: t.documents.record })}
        ${renderButton(t.documents.csv, () => downloadFile('behandling.csv', recordAsCsv(rows), 'text/csv;charset=utf-8'), { describes: t.documents.record })}
      </div>
      <dl class="facts">
        ${rows.map(
          ({ title, content, isMissing }) =>
            html`<div>
              <dt .textContent=${title}></dt>
              <dd>
                ${content.map((line) => html`<p .textContent=${line}></p>`)}
                ${isMissing ? html`<p class="mark" .textContent=${t.documents.toWrite}></p>` : nothing}
              </dd>
            </div>`,
        )}
      </dl>
    </section>
    ${renderArchive(store, options)}
  `;
}

function renderArchive(store: Store, { digest, now, print }: DocumentsOptions): TemplateResult {
  const { t, config, source, inspection, language } = store;
  const heading = readAnyWords(resolveTexts(inspection.form.heading, formLanguages), source);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(now);
  return html`<section class="document stack" id="document-archive" aria-labelledby="archive-heading">
    <h3 id="archive-heading" .textContent=${t.documents.archive}></h3>
    <p .textContent=${t.documents.archiveText}></p>
    <div class="row-actions no-print">
      ${renderButton(t.documents.print, () => print('archive'), { describes: t.documents.archive })}
    </div>
    <p class="document-title" lang=${source} .textContent=${heading}></p>
    <p .textContent=${t.documents.date({ date })}></p>
    ${digest === undefined ? nothing : html`<p class="digest" .textContent=${t.documents.digest({ digest })}></p>`}
    ${renderEntries(describeForm(config, t, source))}
  </section>`;
}

const renderEntries = (entries: readonly ArchiveEntry[]): TemplateResult =>
  html`<ol class="archive">
    ${entries.map(
      ({ title, facts, hint, options, members }) =>
        html`<li>
          <p class="archive-title" .textContent=${title}></p>
          <p class="hint" .textContent=${facts.join(' · ')}></p>
          ${hint === '' ? nothing : html`<p .textContent=${hint}></p>`}
          ${
            options.length === 0
              ? nothing
              : html`<ul>
                  ${options.map(({ label, notes }) => html`<li><span .textContent=${label}></span>${notes.map((note) => html`<p class="hint" .textContent=${note}></p>`)}</li>`)}
                </ul>`
          }
          ${members.length === 0 ? nothing : renderEntries(members)}
        </li>`,
    )}
  </ol>`;
