import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { apply } from '../../../src/editor/model/commands.ts';
import { loadTexts } from '../../../src/editor/model/default-texts.ts';
import { createDocument } from '../../../src/editor/model/document.ts';
import type { JsonObject } from '../../../src/editor/model/edit-json.ts';
import { readWords } from '../../../src/editor/model/words.ts';
import { decodeText } from '../../../src/editor/view/files.ts';
import { parseCsv, writeCsv } from '../../../src/editor/output/csv.ts';
import { inspect } from '../../../src/editor/model/inspect.ts';
import {
  isMissing,
  readTranslations,
  setText,
  textsOf,
  writeTranslations,
} from '../../../src/editor/tasks/languages/translations.ts';

const languages = ['sv', 'fi'] as const;
/** As they are before any but the Swedish ones are loaded. */
const textsAtFirst = textsOf({ preset: 'kontakt', languages: [...languages] });
await loadTexts(languages);

describe('the texts of a form', () => {
  it('are complete where they come with synpunkt', () => {
    const texts = textsOf({ preset: 'kontakt', languages: [...languages] });

    assert.ok(texts.length > 40);
    assert.deepEqual(
      texts.filter((text) => isMissing(text, 'fi')),
      [],
    );
  });

  it('are complete too while those of a language are not loaded', () => {
    assert.deepEqual(
      textsAtFirst.filter((text) => isMissing(text, 'fi')),
      [],
    );
  });

  it('lack a language where a question was written in one', () => {
    const config = { preset: 'sidfel', languages: [...languages], changes: { description: { hint: { sv: 'Kort' } } } };
    const missing = textsOf(config).filter((text) => isMissing(text, 'fi'));

    assert.deepEqual(
      missing.map(({ path }) => path),
      [['changes', 'description', 'hint']],
    );
  });

  it('are translated without a change of the others', () => {
    const document = createDocument({
      fields: [{ type: 'radio', name: 'a', label: 'A', options: [{ value: 'x', label: 'X' }] }],
      languages: [...languages],
    });
    const option = textsOf(document.config).find(({ name }) => name === 'option.label');
    assert.ok(option);

    const { config } = apply(document, setText(document, option, 'fi', 'Äks', languages));
    assert.deepEqual((config['fields'] as JsonObject[])[0]?.['options'], [
      { value: 'x', label: { sv: 'X', fi: 'Äks' } },
    ]);
  });

  it('go to CSV and back', () => {
    const config = JSON.parse(readFileSync('demo/configs/stor.json', 'utf8'));
    const document = createDocument(config);
    const csv = writeTranslations(config, languages);
    assert.deepEqual(readTranslations(csv, document, languages), { commands: [], count: 0, unknown: 0 });

    const heading = csv.split('\r\n')[1] ?? '';
    const cells = heading.split(';');
    const row = [...cells.slice(0, -1), `"'=Toinen ""sana""; ja lisää"`].join(';');
    const changed = csv.replace(heading, row);
    const { commands } = readTranslations(changed, document, languages);
    assert.equal(commands.length, 1);
    const after = commands.reduce(apply, document).config;
    assert.ok(JSON.stringify(after).includes('"fi":"=Toinen \\"sana\\"; ja lisää"'));
    assert.deepEqual(inspect(after).issues, []);
  });

  it('find their questions and options after these have been moved', () => {
    const fields = [
      { type: 'text', name: 'gata', label: 'Gata' },
      {
        type: 'radio',
        name: 'tid',
        label: 'Tid',
        options: [
          { value: 'dag', label: 'Dag' },
          { value: 'natt', label: 'Natt' },
        ],
      },
    ];
    const csv = writeTranslations({ fields }, languages).replace('Gata;', 'Gata;Katu').replace('Natt;', 'Natt;Yö');
    const moved = [{ ...fields[1], options: fields[1]?.options?.toReversed() }, fields[0]];
    const document = createDocument({ fields: moved, languages: [...languages] });

    const { config } = readTranslations(csv, document, languages).commands.reduce(apply, document);
    assert.deepEqual(config['fields'], [
      {
        ...fields[1],
        options: [
          { value: 'natt', label: { sv: 'Natt', fi: 'Yö' } },
          { value: 'dag', label: 'Dag' },
        ],
      },
      { type: 'text', name: 'gata', label: { sv: 'Gata', fi: 'Katu' } },
    ]);
  });

  it('all come back to a form whose questions are those of a preset', () => {
    for (const preset of ['tillganglighet', 'sidfel', 'kontakt']) {
      const document = createDocument({ preset, languages: [...languages] });
      const rows = parseCsv(writeTranslations(document.config, languages)).slice(1);
      const changed = rows.map(([path = '', sv = ''], index) => [path, sv, `Teksti ${index}`]);

      const { commands, count, unknown } = readTranslations(
        writeCsv([['path', ...languages], ...changed]),
        document,
        languages,
      );
      const texts = textsOf(commands.reduce(apply, document).config);
      assert.deepEqual({ count, unknown }, { count: rows.length, unknown: 0 });
      assert.deepEqual(
        texts.map(({ value }) => readWords(value, 'fi')),
        changed.map(([, , fi]) => fi),
        preset,
      );
      assert.deepEqual(
        texts.map(({ value }) => readWords(value, 'sv')),
        changed.map(([, sv]) => sv),
        preset,
      );
    }
  });

  it('are read with commas too, and a row that is not of the form is counted', () => {
    const document = createDocument({ heading: 'Hej', languages: [...languages] });
    const { commands, unknown } = readTranslations(
      'path,sv,fi\n"[""heading""]",Hej,Moi\n"[""x""]",a,b\n',
      document,
      languages,
    );

    assert.equal(unknown, 1);
    assert.deepEqual(commands.reduce(apply, document).config['heading'], { sv: 'Hej', fi: 'Moi' });
  });

  it('are read from a file as Excel saves it, and from one in UTF-8', () => {
    const row = 'Gata;Mäkelä är på ön';
    const windows = Uint8Array.from(row, (character) => character.charCodeAt(0));

    assert.equal(decodeText(windows.buffer), row);
    assert.equal(decodeText(new TextEncoder().encode(`${row} –`).buffer), `${row} –`);
  });

  it('hold no formula that a spreadsheet would compute', () => {
    assert.match(writeTranslations({ heading: '=HYPERLINK("x")' }, ['sv']), /"'=HYPERLINK\(""x""\)"/);
  });
});
