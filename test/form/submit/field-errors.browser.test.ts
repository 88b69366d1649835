import { assert } from '@open-wc/testing';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import { choose, fill, getErrorLink, getField, readErrors } from '../../support/drivers.ts';
import { openForm } from '../../support/open-widget.ts';
import { hasFocus } from '../../support/queries.ts';

describe('renderFieldErrors()', () => {
  const date = 'Skriv ett datum med år, månad och dag, till exempel 2026-11-23';
  const formOf = (...labels: string[]) =>
    openForm({
      endpoint: '/nowhere',
      config: { fields: labels.map((label, index) => ({ type: 'date', name: `day${index}`, label })) },
    });

  it('names the questions of errors that have the same text', async () => {
    const form = await formOf('Startdatum', 'När slutar det?', 'Annan dag:');
    for (const label of ['Startdatum', 'När slutar det?', 'Annan dag:']) await fill(form, label, 'snart');

    await form.submit();

    assert.deepEqual(readErrors(form), [`Startdatum: ${date}`, `När slutar det? ${date}`, `Annan dag: ${date}`]);
    getErrorLink(form, `När slutar det? ${date}`).click();
    assert.isTrue(hasFocus(getField(form, 'När slutar det?')));
    await assert.isAccessible(form);
  });

  it('repeats the text beside a question that is alone with it', async () => {
    const form = await formOf('Startdatum');
    await fill(form, 'Startdatum', 'snart');

    await form.submit();

    assert.deepEqual(readErrors(form), [date]);
  });

  it('shows no bar beside a checkbox that is corrected', async () => {
    const barOf = (form: SynpunktForm): string => {
      const field = getField(form, 'Jag har läst villkoren').closest('[part~=field]');
      return field ? getComputedStyle(field).borderInlineStartStyle : '';
    };
    const form = await openForm({
      endpoint: '/nowhere',
      config: {
        fields: [
          { type: 'checkbox', name: 'terms', label: 'Jag har läst villkoren', required: true },
          { type: 'text', name: 'text', label: 'Text', required: true },
        ],
      },
    });
    await form.submit();
    const before = barOf(form);

    await choose(form, 'Jag har läst villkoren');
    await form.submit();

    assert.deepEqual([before, barOf(form)], ['solid', 'none']);
    assert.deepEqual(readErrors(form), ['Fyll i ”Text”']);
  });
});
