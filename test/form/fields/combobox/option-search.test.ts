import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OptionSearch } from '../../../../src/form/fields/combobox/option-search.ts';

const searchOf = (...labels: string[]): OptionSearch =>
  new OptionSearch(labels.map((label) => ({ value: label, label })));

const grouped = (groups: Record<string, string[]>): OptionSearch =>
  new OptionSearch(
    Object.entries(groups).flatMap(([group, labels]) => labels.map((label) => ({ value: label, label, group }))),
  );

const labels = (options: readonly { label: string }[]): string[] => options.map(({ label }) => label);

describe('OptionSearch', () => {
  for (const [typed, label, found] of [
    ['vård', 'Vård och omsorg', true],
    ['VÅRD', 'Vård och omsorg', true],
    ['vard', 'Vård och omsorg', true],
    ['halso', 'Hälsö', true],
    ['vård', 'Vardagar', false],
    ['hälsa', 'Halsar', false],
    ['ö', 'Kommun', false],
    ['orsted', 'Ørsted', true],
    ['cafe', 'Café', true],
    ['café', 'Cafe', true],
    ['muller', 'Müller', true],
    ['a\u030Akeri', 'Åkeri', true],
    ['  gator   och ', 'Gator\u00A0och parker', true],
    ['vattenavlopp', 'Vatten\u00ADavlopp', true],
    ['(vet', 'Annat (vet inte)', true],
    ['.*', 'Annat', false],
    ['a-b/c', 'A-B/C', true],
    ['', 'Annat', true],
  ] as const) {
    it(`${found ? 'finds' : 'does not find'} "${label}" by "${typed}"`, () => {
      assert.equal(searchOf(label).find(typed).length, found ? 1 : 0);
    });
  }

  it('puts what begins with the text first, then where a word does', () => {
    const search = searchOf('Nybyggt', 'Att bygga', 'Bygga', 'Om-bygge', 'Byggnad');

    assert.deepEqual(labels(search.find('bygg')), ['Bygga', 'Byggnad', 'Att bygga', 'Om-bygge', 'Nybyggt']);
  });

  it('keeps groups whole, the one with the best option first', () => {
    const search = grouped({ A: ['Stort torg', 'Parktorg'], B: ['Norr'], C: ['Parktorget', 'Torg', 'Torghandel'] });

    assert.deepEqual(labels(search.find('torg')), ['Torg', 'Torghandel', 'Parktorget', 'Stort torg', 'Parktorg']);
  });

  it('keeps the order as given where nothing is typed', () => {
    const search = grouped({ B: ['y', 'b'], A: ['x', 'a'] });

    assert.deepEqual(labels(search.find(' ')), ['y', 'b', 'x', 'a']);
  });

  it('finds each option that has just that label', () => {
    const search = grouped({ A: ['Övrigt', 'Övrigt annat'], B: ['Övrigt'] });

    assert.equal(search.findExact('övrigt').length, 2);
    assert.equal(search.findExact('Övrigt annat ').length, 1);
    assert.equal(search.findExact('Ovrigt').length, 0);
  });
});
