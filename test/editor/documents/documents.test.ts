import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { describeForm, digestOf, type ArchiveEntry } from '../../../src/editor/documents/archive.ts';
import { reportContrast } from '../../../src/editor/documents/contrast.ts';
import { createRecord, recordAsCsv } from '../../../src/editor/documents/record.ts';
import { createDocument } from '../../../src/editor/model/document.ts';
import type { JsonObject } from '../../../src/editor/model/edit-json.ts';
import { questionsOf } from '../../../src/editor/model/outline.ts';
import { describeCondition, labelOf } from '../../../src/editor/model/describe-condition.ts';
import { editorTexts, loadEditorTexts } from '../../../src/editor/texts/texts.ts';
import { presets } from '../../../src/presets/find-preset.ts';

const { texts: t } = editorTexts('sv');
const stor = JSON.parse(readFileSync('demo/configs/stor.json', 'utf8'));

describe('the record of processing activities', () => {
  it('has every question of a preset in a category', () => {
    for (const preset of Object.keys(presets)) {
      const rows = createRecord(createDocument({ preset }), t, 'sv');
      const categories = rows.find(({ title }) => title === t.record30.categories)?.content.join('\n') ?? '';
      for (const { field } of questionsOf({ preset }))
        assert.ok(categories.includes(labelOf(field, 'sv')), labelOf(field, 'sv'));
    }
  });

  it('says what is missing, also where the ready-made text was left as it was', () => {
    const config = { preset: 'kontakt', privacy: { controller: '[Nämnden], [kommunen]', purpose: 'Vi svarar dig.' } };
    const rows = createRecord(createDocument(config), t, 'sv');
    const missing = new Set(rows.filter(({ isMissing }) => isMissing).map(({ title }) => title));

    assert.ok(missing.has(t.record30.controller));
    assert.ok(!missing.has(t.record30.purpose));
  });

  it('tells that the time of opening is sent, where it is', () => {
    const pageFacts = (config: object): string[] | undefined =>
      createRecord(createDocument({ preset: 'kontakt', ...config }), t, 'sv')
        .find(({ title }) => title === t.record30.page)
        ?.content.slice();

    assert.ok(pageFacts({ spamHints: true })?.includes('när formuläret öppnades'));
    assert.ok(!pageFacts({})?.includes('när formuläret öppnades'));
  });

  const contentOf = (title: string, config: JsonObject): readonly string[] =>
    createRecord(createDocument(config), t, 'sv').find((row) => row.title === title)?.content ?? [];

  it('says that the transfers are missing where nobody has written about them', () => {
    const isMissing = (privacy: JsonObject): boolean | undefined =>
      createRecord(createDocument({ preset: 'kontakt', privacy }), t, 'sv').find(
        ({ title }) => title === t.record30.transfers,
      )?.isMissing;

    assert.equal(isMissing({ controller: 'Nämnden' }), true);
    assert.equal(isMissing({ controller: 'Nämnden', transfers: 'Ingen.' }), false);
  });

  it('claims no safeguard that the form does not have', () => {
    const { security, securityText, noCookies, cookies, noThirdParty, draftSession } = t.record30;
    const field = { type: 'select', name: 'gata', label: 'Gata', options: [] };
    const endpoint = 'https://svar.example.se/synpunkter';
    const withList = (optionsFrom: string): JsonObject => ({ endpoint, fields: [{ ...field, optionsFrom }] });
    const mail = { type: 'email', name: 'mail', label: 'E-post' };

    for (const address of ['/gator.json', 'https://svar.example.se/gator.json'])
      assert.ok(contentOf(security, withList(address)).includes(securityText), address);
    const foreign = contentOf(security, withList('https://data.example.com/gator.json'));
    assert.ok(foreign.includes('Listor med alternativ hämtas från https://data.example.com.'));
    assert.ok(foreign.includes(noCookies) && !foreign.includes(securityText));
    const included = contentOf(security, { ...withList('/gator.json'), credentials: 'include' });
    assert.ok(included.includes(cookies) && included.includes(noThirdParty) && !included.includes(securityText));
    const draft = draftSession({ minutes: 60 });
    assert.ok(contentOf(security, { draftMinutes: 60, fields: [mail] }).includes(draft));
    assert.ok(!contentOf(security, { draftMinutes: 60, fields: [{ ...mail, draft: true }] }).includes(draft));
  });

  it('has the signs of a high risk, and none that a word merely resembles', () => {
    const signsOf = (type: string, label: string): readonly string[] =>
      contentOf(t.record30.dpia, { fields: [{ type, name: 'a', label, options: [] }] });
    const { signs, noSigns } = t.record30;

    for (const label of ['Är informationen relevant?', 'Do you use a screen reader, or are you scared?', 'Relevanta'])
      assert.deepEqual(signsOf('radio', label), [noSigns], label);
    for (const label of ['Vilken elev gäller det?', 'Elevens klass', 'Förskolebarn', 'Grundskola'])
      assert.deepEqual(signsOf('radio', label), [signs.children], label);
    for (const label of ['Hur är din hälsa?', 'Hemsjukvård', 'Äldreomsorg'])
      assert.deepEqual(signsOf('radio', label), [signs.sensitive], label);
    assert.deepEqual(signsOf('text', 'Personnummer'), [signs.personalNumber, signs.freeText]);
    assert.deepEqual(signsOf('text', 'Var?'), [signs.freeText]);
  });

  it('opens in a spreadsheet, which computes none of it', () => {
    const csv = recordAsCsv([{ title: '=1+1', content: ['-2', '"a"'], isMissing: false }]);

    assert.equal(csv, '\uFEFF\'=1+1;"\'-2\n""a"""\r\n');
  });
});

describe('the form in words', () => {
  it('names all questions and options of a large form', () => {
    const titles = (entries: readonly ArchiveEntry[]): string[] =>
      entries.flatMap(({ title, members }) => [title, ...titles(members)]);
    const all = titles(describeForm(stor, t, 'sv'));

    assert.ok(questionsOf(stor).length >= 60);
    for (const { field, type } of questionsOf(stor)) {
      if (type !== 'hidden') assert.ok(all.includes(labelOf(field, 'sv')), labelOf(field, 'sv'));
    }
  });

  it('says in words when a question is shown', () => {
    const group = describeForm({ preset: 'kontakt' }, t, 'sv').at(-1);

    assert.deepEqual(group?.facts, [
      'Grupp av frågor',
      'visas om ”Jag vill ha svar via” inte är ”Inget svar, jag vill vara anonym”',
    ]);
  });

  it('has the quotation marks of the language of the editor', async () => {
    await loadEditorTexts('en');
    const { texts } = editorTexts('en');
    const condition = { field: 'ort', is: 'Malung' };
    const config = { fields: [{ type: 'text', name: 'ort', label: 'Ort' }] };

    assert.equal(describeCondition(condition, { config, t: texts, language: 'sv' }), '“Ort” is “Malung”');
  });

  it('has a checksum of the content, whatever the spaces', async () => {
    assert.equal(await digestOf(stor), await digestOf(JSON.parse(JSON.stringify(stor, null, 7))));
  });
});

describe('the report of an accent colour', () => {
  it('is what the widget makes of the colour', () => {
    const [light, dark] = reportContrast('#ffd800') ?? [];

    assert.equal(light?.onAccent, '#000000');
    assert.ok((light?.text ?? 0) >= 4.5, 'darkened on a light ground');
    assert.ok((dark?.text ?? 0) >= 4.5);
    assert.equal(reportContrast('#00558c')?.[0]?.onAccent, '#ffffff');
    assert.equal(reportContrast('red'), undefined);
  });
});
