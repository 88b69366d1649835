import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, type Engine } from './browser.ts';
import { askAxe, askHtmlValidate, askIbm, auditors, type Finding } from './states/audit.ts';
import { languages, type Language } from './states/host.ts';
import { openStage, type Stage } from './states/stage.ts';
import { journeys } from './states/states.ts';
import { begin, goOn } from './states/walk.ts';

/** False positives of an audit tool. */
interface Exception {
  readonly rule: string;
  readonly where: RegExp;
  /** The states with the false positive; default: all. */
  readonly states?: readonly string[];
  readonly why: string;
}

const exceptions: readonly Exception[] = [
  {
    rule: 'ibm: aria_content_in_landmark',
    where: /synpunkt-button.*\/(button|a)\[1\]$/,
    why: 'What floats over a page is part of none of its regions; axe lets buttons and live regions stand alone for that.',
  },
  {
    rule: 'ibm: aria_child_tabbable',
    where: /synpunkt-combobox\[1\]\/div\[1\]$/,
    why: 'The engine looks for the combobox that moves through a list in the document alone, not in the shadow root of both.',
  },
  {
    rule: 'html-validate: wcag/h32',
    where: /^form/,
    states: ['clear-question', 'redirect'],
    why: 'A form that asks whether to erase it, or that leads elsewhere, is not to be sent.',
  },
];

/** The states that are audited in the other engines too: together they contain everything. */
const everywhere = new Set(['open', 'errors', 'fields', 'fields-errors', 'redirect', 'combobox']);

const needed = new Set<Exception>();

function isException({ rule, where }: Finding, state: string): boolean {
  const found = exceptions.find(
    (one) => one.rule === rule && one.where.test(where) && one.states?.includes(state) !== false,
  );
  if (found) needed.add(found);
  return found !== undefined;
}

function assertNone(findings: readonly Finding[], state: string): void {
  const faults = findings.filter((finding) => !isException(finding, state));
  assert.equal(faults.map(({ rule, where, what }) => `${rule}: ${what}\n  at ${where}`).join('\n'), '');
}

/** Opens a stage for the tests of a suite. */
function stageFor(engine: Engine, language: Language): () => Stage {
  let stage: Stage;
  before(async () => {
    stage = await openStage(engine, language, { scripts: auditors });
  });
  after(() => stage.close());
  return () => stage;
}

const here = engines();

for (const language of here.includes('chromium') ? languages : []) {
  describe(`the widget in ${language}`, () => {
    const stage = stageFor('chromium', language);

    for (const journey of journeys) {
      describe(journey.name, () => {
        before(() => begin(stage(), journey));

        for (const state of journey.states) {
          it(`has nothing that an auditor finds fault with: ${state.name} (WCAG 1.3.1, 1.4.3, 4.1.1, 4.1.2)`, async () => {
            const { browser } = stage();
            await goOn(stage(), journey, state);

            const findings = [
              ...(await askAxe(browser)),
              ...(await askIbm(browser)),
              ...(await askHtmlValidate(browser)),
            ];
            // Colours depend on no language, and the dark scheme changes nothing else.
            if (language === 'sv') {
              await browser.emulate({ colorScheme: 'dark' });
              findings.push(...(await askAxe(browser, 'colours')), ...(await askIbm(browser, 'colours')));
              await browser.emulate({ colorScheme: 'light' });
            }

            assertNone(findings, state.name);
          });
        }
      });
    }
  });
}

for (const engine of here.filter((one) => one !== 'chromium')) {
  describe(`the widget in ${engine}`, () => {
    const stage = stageFor(engine, 'sv');

    for (const journey of journeys) {
      const last = journey.states.findLastIndex(({ name }) => everywhere.has(name));
      if (last < 0) continue;
      it(`has nothing that axe finds fault with in ${journey.name} (WCAG 1.3.1, 1.4.3, 4.1.2)`, async () => {
        await begin(stage(), journey);
        for (const state of journey.states.slice(0, last + 1)) {
          await goOn(stage(), journey, state);
          if (everywhere.has(state.name)) assertNone(await askAxe(stage().browser), state.name);
        }
      });
    }
  });
}

if (here.includes('chromium')) {
  describe('the list of exceptions', () => {
    it('has none that is not needed', () => {
      assert.deepEqual(
        exceptions.filter((exception) => !needed.has(exception)),
        [],
      );
    });
  });
}
