import { criteria, reviewedOn } from './criteria.ts';
import type { Criterion } from './criteria/criterion.ts';
import type { Proof } from './proofs.ts';

/** Returns an error for each criterion without a test and for each test of an unknown criterion. */
export function findGaps(proofs: ReadonlyMap<string, readonly Proof[]>): string[] {
  const all = Object.values(criteria).flat();
  const bare = all.filter(({ key, byHand, nothing }) => !proofs.has(key) && (byHand ?? nothing) === undefined);
  const known = new Set(all.map(({ key }) => key));
  return [
    ...bare.map(
      ({ key, name }) => `nothing tests ${key} ${name}; name it in a test, or add how it was reviewed by hand`,
    ),
    ...[...proofs].flatMap(([key, [proof]]) =>
      known.has(key) ? [] : [`"${proof?.test}" tests ${key}, which is no criterion`],
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
        <tbody>${rows.map((row) => renderRow(row, proofs.get(row.key) ?? [])).join('')}</tbody>
      </table>
    </div>
  </section>`;
}

function renderRow({ key, name, level, isNew, means, byHand, nothing }: Criterion, proofs: readonly Proof[]): string {
  const clause = isNew ? 'ny i WCAG 2.2' : `EN 9.${key}`;
  const kind = key.startsWith('EN') ? '' : `<br /><small>nivå ${level}, ${clause}</small>`;
  const items = proofs.map(({ test, file }) => `<li><span lang="en">${escaped(test)}</span> <code>${file}</code></li>`);
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
  const review = byHand ? `<p>Kontrollerat för hand ${reviewedOn}: ${escaped(byHand)}</p>` : '';
  const none = nothing ? `<p>${escaped(nothing)}</p>` : '';
  return `<tr><th scope="row">${key} ${escaped(name)}${kind}</th><td>${escaped(means)}</td><td>${list}${review}${none}</td></tr>`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
