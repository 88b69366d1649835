import { assert, fixtureSync } from '@open-wc/testing';
import { define } from '../../../src/define.ts';
import { captureConsole } from '../../support/interactions.ts';
import { readHeading } from '../../support/drivers.ts';
import { formInDialog } from '../../support/open-widget.ts';

define();

const config = { heading: 'Eget' };

/** Hydrates an element as React does, which only sets its props, under a key with a random end. */
const hydrate = (element: Element, props: object): unknown => Object.assign(element, { __reactProps$x1y2z3: props });

describe('a config object on a page that a server has rendered', () => {
  it('is that of React for a form', async () => {
    const form = document.createElement('synpunkt-form');
    form.setAttribute('endpoint', '/synpunkter');
    fixtureSync(form);
    hydrate(form, { endpoint: '/synpunkter', config });

    await form.updateComplete;

    assert.equal(readHeading(form), 'Eget');
  });

  it('is that of React for a button', async () => {
    const button = document.createElement('synpunkt-button');
    button.setAttribute('endpoint', '/synpunkter');
    fixtureSync(button);
    hydrate(button, { config });

    await button.show();

    assert.equal(formInDialog(button).heading, 'Eget');
  });

  for (const attribute of [undefined, '[object Object]']) {
    const place = attribute === undefined ? 'no attribute' : `the attribute ${attribute}`;

    it(`is the property where the element has ${place}, also after the first update`, async () => {
      const form = document.createElement('synpunkt-form');
      form.setAttribute('endpoint', '/synpunkter');
      if (attribute !== undefined) form.setAttribute('config', attribute);
      fixtureSync(form);
      await captureConsole(() => form.updateComplete.catch(() => undefined));

      form.config = config;
      await form.updateComplete;

      assert.equal(readHeading(form), 'Eget');
    });
  }

  it('is asked for in one line where only its attribute arrives, and no other form is shown', async () => {
    const form = document.createElement('synpunkt-form');
    form.setAttribute('config', '[object Object]');
    fixtureSync(form);

    const lines = await captureConsole(() => form.updateComplete.catch(() => undefined));

    assert.deepEqual(lines, [
      'synpunkt: config is "[object Object]"; set the object as the property "config", not as an attribute',
    ]);
    assert.equal(form.heading, '');
  });

  for (const tag of ['synpunkt-form', 'synpunkt-button'] as const) {
    it(`is hydrated without a warning of React: <${tag}> adds no attributes of its own`, async () => {
      const element = document.createElement(tag);
      element.setAttribute('endpoint', '/synpunkter');
      fixtureSync(element);

      await element.updateComplete;

      assert.deepEqual(element.getAttributeNames(), ['endpoint']);
    });
  }

  it('is not asked for where React has none', async () => {
    const form = document.createElement('synpunkt-form');
    form.setAttribute('endpoint', '/synpunkter');
    hydrate(form, { endpoint: '/synpunkter' });
    fixtureSync(form);

    await form.updateComplete;

    assert.equal(readHeading(form), 'Kontaktformulär');
  });
});
