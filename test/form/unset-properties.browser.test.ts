import { assert, fixtureSync, oneEvent } from '@open-wc/testing';
import { define } from '../../src/define.ts';
import { SynpunktButton } from '../../src/button/synpunkt-button.ts';
import { SynpunktForm } from '../../src/form/synpunkt-form.ts';
import { captureConsole } from '../support/interactions.ts';
import { formInDialog } from '../support/open-widget.ts';
import { waitUntil } from '../support/wait-until.ts';

define();

const classes = { 'synpunkt-button': SynpunktButton, 'synpunkt-form': SynpunktForm } as const;
type TagName = keyof typeof classes;

const tagNames = Object.keys(classes) as readonly TagName[]; // as declared above

/** The properties that a page or a framework sets, with the attribute of each. */
const propertiesOf = (tagName: TagName): { name: string; attribute: string | undefined }[] =>
  [...classes[tagName].elementProperties].flatMap(([name, { state, attribute }]) =>
    state === true ? [] : [{ name: String(name), attribute: attribute === false ? undefined : String(name) }],
  );

/** Values that differ from the defaults, by property; any text for the others. */
const values: Readonly<Partial<Record<string, unknown>>> = {
  transport: () => Promise.resolve({ ok: true, receipt: {} }),
  inDialog: true,
  config: { heading: 'Eget' },
  position: 'top-left',
  theme: 'dark',
  lang: 'fi',
};

interface Shown {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly content: string;
  readonly lines: readonly string[];
}

/** Creates an element, inserts it, and returns what it then is and shows. */
async function show(
  tagName: TagName,
  beforeInsert: (element: HTMLElement) => void,
  afterUpdate: (element: HTMLElement) => void = () => {},
): Promise<Shown> {
  const element = document.createElement(tagName);
  const lines = await captureConsole(async () => {
    element.setAttribute('endpoint', '/synpunkter');
    beforeInsert(element);
    fixtureSync(element);
    await element.updateComplete;
    afterUpdate(element);
    await element.updateComplete;
    if (element instanceof SynpunktForm) {
      element.prefetch();
      const isComplete = (): boolean => element.renderRoot.querySelector('[part=counter]') !== null;
      await waitUntil(isComplete, 'no submit feature');
    }
  });
  const properties = Object.fromEntries(
    propertiesOf(tagName).map(({ name, attribute }) => {
      const value: unknown = element[name as keyof typeof element];
      // No page can tell null, undefined and false apart where a function or a fact is asked for.
      return [name, attribute === undefined ? Boolean(value) : value];
    }),
  );
  // A reminder that the page is given once, by whichever form comes first.
  const own = lines.filter((line) => !line.includes('no contact details'));
  return { properties, content: element.shadowRoot?.innerHTML ?? '', lines: own };
}

const set = (name: string, value: unknown) => (element: HTMLElement) => Object.assign(element, { [name]: value });

describe('a property of an element that is not set', () => {
  for (const tagName of tagNames) {
    describe(`<${tagName}>`, () => {
      for (const { name, attribute } of propertiesOf(tagName)) {
        // An endpoint of its own is the one that the others have.
        const fresh = () => show(tagName, (element) => name === 'endpoint' && element.removeAttribute('endpoint'));
        const value = values[name] ?? 'x';

        for (const empty of [undefined, null]) {
          it(`has the default of ${name} when it is ${empty} before it is inserted, and later`, async () => {
            const expected = await fresh();

            const before = await show(tagName, set(name, empty));
            const later = await show(tagName, set(name, value), set(name, empty));

            assert.deepEqual(before, expected);
            assert.deepEqual({ ...later, lines: expected.lines }, expected);
          });
        }

        if (attribute === undefined) continue;
        it(`has the default of ${name} when its attribute is removed`, async () => {
          const expected = await fresh();
          const text = typeof value === 'string' ? value : `data:application/json,${JSON.stringify(value)}`;

          const removed = await show(
            tagName,
            (element) => element.setAttribute(attribute, text),
            (element) => element.removeAttribute(attribute),
          );

          assert.deepEqual({ ...removed, lines: expected.lines }, expected);
        });
      }
    });
  }

  it('leaves the form in the dialog of a button as it is', async () => {
    const button = document.createElement('synpunkt-button');
    Object.assign(button, {
      endpoint: '/synpunkter',
      lang: undefined,
      config: null,
      transport: null,
      theme: undefined,
    });
    fixtureSync(button);
    const opened = oneEvent(button, 'synpunkt-open');

    await button.show();
    await opened;

    assert.equal(formInDialog(button).heading, 'Kontaktformulär');
  });
});
