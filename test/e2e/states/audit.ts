import { readFileSync } from 'node:fs';
import type * as Axe from 'axe-core';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import type { Browser } from '../browser.ts';
import type { Pages } from '../site.ts';

/** An issue that an auditor reports. */
export interface Finding {
  readonly rule: string;
  /** The path to the element, or its HTML. */
  readonly where: string;
  readonly what: string;
}

/** A result of IBM's engine for one element. */
interface Result {
  readonly ruleId: string;
  readonly value: readonly [level: string, outcome: string];
  readonly path: { readonly dom: string };
  readonly message: string;
}

/** The auditors as globals of the page. */
interface Auditors {
  readonly axe: typeof Axe;
  readonly ace: {
    readonly Checker: new () => { check(node: Node, policies: string[]): Promise<{ results: Result[] }> };
  };
}

const read = (address: string): string => readFileSync(new URL(address), 'utf8');

/** The scripts of the auditors, by the path that a page loads them from. */
export const auditors: Pages = {
  '/axe.js': read(import.meta.resolve('axe-core/axe.min.js')),
  '/ace.js': read(import.meta.resolve('accessibility-checker-engine/ace.js')),
};

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];

/** Runs axe-core on the whole page; incomplete results count too, except contrast, which it cannot compute off screen. */
export function askAxe(browser: Browser): Promise<Finding[]> {
  return browser.evaluate(async (tags: string[]) => {
    const { axe } = window as unknown as Auditors;
    const { violations, incomplete } = await axe.run(document, {
      runOnly: tags,
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations', 'incomplete'],
    });
    const unclear = incomplete.filter(({ id }) => id !== 'color-contrast');
    return [...violations, ...unclear].flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({
        rule: `axe: ${id}`,
        where: target.flat().join(' >>> '),
        what: failureSummary ?? '',
      })),
    );
  }, standards);
}

/** Runs IBM's engine on the whole page: violations, but not what needs manual review. */
export function askIbm(browser: Browser): Promise<Finding[]> {
  return browser.evaluate(async () => {
    const { ace } = window as unknown as Auditors;
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    return results
      .filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
      .map(({ ruleId, path, message }) => ({ rule: `ibm: ${ruleId}`, where: path.dom, what: message }));
  });
}

const config: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:browser'],
  rules: {
    // The name of a field may contain any character of the relaxed set.
    'valid-id': ['error', { relaxed: true }],
    // Options of one field share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // HTML has no searchable list that accepts only its own options.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // The stylesheet prevents line breaks; special characters would be copied along with the number.
    'tel-non-breaking': 'off',
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(config));

/** Runs html-validate on the content of each shadow root. */
export async function askHtmlValidate(browser: Browser): Promise<Finding[]> {
  const trees = await browser.evaluate(() => {
    const serialize = (root: Document | ShadowRoot): string[] =>
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot.innerHTML, ...serialize(shadowRoot)] : [],
      );
    return serialize(document);
  });
  const findings: Finding[] = [];
  for (const tree of trees) {
    // The markers of Lit.
    const html = tree.replaceAll(/<!--.*?-->/gs, '');
    const { results } = await validator.validateString(html);
    for (const { ruleId, offset, message } of results.flatMap(({ messages }) => messages)) {
      findings.push({ rule: `html-validate: ${ruleId}`, where: html.slice(offset, offset + 80), what: message });
    }
  }
  return findings;
}
