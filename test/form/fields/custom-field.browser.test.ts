import { assert } from '@open-wc/testing';
import { html } from 'lit';
import * as z from 'zod/mini';
import { registerFieldType } from '../../../src/index.ts';
import {
  choose,
  getField,
  getSummary,
  queryField,
  readErrors,
  readReceipt,
  switchLanguage,
} from '../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { captureConsole, lastMessage, pressKeys, send } from '../../support/interactions.ts';
import { openForm } from '../../support/open-widget.ts';
import { descriptionOf, getByRole, hasFocus, nameOf, textOf } from '../../support/queries.ts';

// A grade, as an npm package would add it: a number input without an answer until one is entered.
registerFieldType({
  type: 'acme-grade',
  keys: { max: z._default(z.number(), 5) },
  answer: ({ max }) => z.number().check(z.minimum(1), z.maximum(max)),
  render: ({ name, max }, { id, value, invalid, describedBy, busy, language, change }) =>
    html`<input
      id=${id}
      name=${name}
      type="number"
      lang=${language}
      max=${max}
      .value=${String(value)}
      ?readonly=${busy}
      aria-invalid=${invalid}
      aria-describedby=${describedBy ?? ''}
      @input=${({ target }: Event) =>
        change(target instanceof HTMLInputElement && target.value ? Number(target.value) : '')}
    />`,
});

const grade = { type: 'acme-grade', name: 'grade', label: { sv: 'Betyg', fi: 'Arvosana' }, hint: '1 till 5' };

describe('<synpunkt-form> custom field types', () => {
  let endpoint: Endpoint;
  const formOf = (more: object = {}, ...others: object[]) =>
    openForm({
      endpoint: endpoint.url,
      config: { fields: [{ ...grade, ...more }, ...others], languages: ['sv', 'fi'] },
    });

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  it('has label, hint and error around it as any other field', async () => {
    const form = await formOf({ required: true, errors: { required: 'Sätt ett betyg' } });
    const control = getField(form, 'Betyg');
    assert.equal(textOf(control.labels?.[0] ?? form), 'Betyg (måste fyllas i)');
    assert.equal(descriptionOf(control), '1 till 5');
    await assert.isAccessible(form);

    await form.submit();

    assert.deepEqual(readErrors(form), ['Sätt ett betyg']);
    assert.equal(descriptionOf(control), '1 till 5 | Fel: Sätt ett betyg');
    assert.equal(control.getAttribute('aria-invalid'), 'true');
    await assert.isAccessible(form);
    getByRole(getSummary(form), 'link').click();
    assert.isTrue(hasFocus(control));
  });

  it('takes the keys of its type, and refuses what its schema refuses', async () => {
    const form = await formOf({ max: 3, errors: { invalid: 'Högst 3' } });
    assert.equal(getField(form, 'Betyg').max, '3');
    getField(form, 'Betyg').focus();

    await pressKeys(form, '4');
    await form.submit();

    assert.deepEqual(readErrors(form), ['Högst 3']);
    assert.deepEqual(await endpoint.received(), []);
  });

  it('sends the value that it was given, not the text in its control, and shows it in the receipt', async () => {
    const form = await formOf();
    getField(form, 'Betyg').focus();
    await pressKeys(form, '4');

    await send(form);

    assert.deepEqual((await lastMessage(endpoint)).values, { grade: 4 });
    assert.deepEqual(readReceipt(form).answers, [['Betyg', '4']]);
  });

  it('sends nothing while it is empty', async () => {
    const form = await formOf();

    await send(form);

    assert.deepEqual((await lastMessage(endpoint)).values, {});
  });

  it('depends on conditions, uses the language of the form, and keeps its value', async () => {
    const showWhen = { field: 'box', filled: true };
    const form = await formOf({ showWhen }, { type: 'checkbox', name: 'box', label: 'Sätt betyg' });
    assert.isTrue(queryField(form, 'Betyg') === null);
    await choose(form, 'Sätt betyg');
    getField(form, 'Betyg').focus();
    await pressKeys(form, '5');

    await switchLanguage(form, 'fi');
    await choose(form, 'Sätt betyg');
    await choose(form, 'Sätt betyg');

    const control = getField(form, 'Arvosana');
    assert.equal(control.lang, 'fi');
    assert.equal(control.value, '5');
    assert.equal(nameOf(control), 'Arvosana');
  });

  it('is named among the types where another is written wrongly', async () => {
    const lines = await captureConsole(() => formOf({ type: 'acme-grades' }));

    assert.match(lines[0] ?? '', /"acme-grades" is not a field type; use "acme-grade"/);
  });

  it('cannot have a name that one of ours may have some day', () => {
    const fieldType = { keys: {}, answer: () => z.string() };

    assert.throws(
      () => registerFieldType({ ...fieldType, type: 'grade' as 'a-b' }),
      'synpunkt: field type "grade" has no hyphen; name it as "acme-rating"',
    );
  });
});
