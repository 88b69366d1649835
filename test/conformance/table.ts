import { criteria, reviewedOn } from './criteria.ts';
import type { Criterion } from './criteria/criterion.ts';
import type { Proof } from './proofs.ts';

/** Returns an error for each criterion without a test and for each test of an unknown criterion. */
export function findGaps(proofs: ReadonlyMap<string, readonly Proof[]>): string[] {
  const all = Object.values(criteria).flat();
  const bare = all.filter(
    ({ number, manualReview, untestedReason }) => !proofs.has(number) && (manualReview ?? untestedReason) === undefined,
  );
  const known = new Set(all.map(({ number }) => number));
  return [
    ...bare.map(
      ({ number, name }) => `nothing tests ${number} ${name}; name it in a test, or add how it was reviewed by hand`,
    ),
    ...[...proofs].flatMap(([number, [proof]]) =>
      known.has(number) ? [] : [`"${proof?.test}" tests ${number}, which is no criterion`],
    ),
  ];
}

/** Renders the tables as unformatted HTML. */
export function renderTables(proofs: ReadonlyMap<string, readonly Proof[]>): string {
  return Object.entries(criteria)
    .map(([heading, rows], index) => renderTable(heading, rows, proofs, `krav-${index + 1}`))
    .join('\n');
}

function renderTable(
  heading: string,
  rows: readonly Criterion[],
  proofs: ReadonlyMap<string, readonly Proof[]>,
  id: string,
): string {
  return `<section class="demands" aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    <div class="table" role="region" aria-labelledby="${id}" tabindex="0">
      <table>
        <thead><tr><th scope="col">Krav</th><th scope="col">Vad det betyder här</th><th scope="col">Så visas det</th></tr></thead>
        <tbody>${rows.map((row) => renderRow(row, proofs.get(row.number) ?? [])).join('')}</tbody>
      </table>
    </div>
  </section>`;
}

function renderRow(
  { number, name, level, isNew, meaning, manualReview, untestedReason }: Criterion,
  proofs: readonly Proof[],
): string {
  const clause = isNew ? 'ny i WCAG 2.2' : `EN 9.${number}`;
  const kind = number.startsWith('EN') ? '' : `<br /><small>nivå ${level}, ${clause}</small>`;
  const items = proofs.map(({ test, file }) => `<li><span lang="en">${escaped(test)}</span> <code>${file}</code></li>`);
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
  const review = manualReview ? `<p>Kontrollerat för hand ${reviewedOn}: ${escaped(manualReview)}</p>` : '';
  const none = untestedReason ? `<p>${escaped(untestedReason)}</p>` : '';
  return `<tr><th scope="row">${number} ${escaped(name)}${kind}</th><td>${escaped(meaning)}</td><td>${list}${review}${none}</td></tr>`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
