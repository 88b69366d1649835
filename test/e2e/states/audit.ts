import { readFileSync } from 'node:fs';
import type * as Axe from 'axe-core';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import type { Browser } from '../browser.ts';
import type { Pages } from '../site.ts';

/** Something that an auditor finds fault with. */
export interface Finding {
  readonly rule: string;
  /** The path to it, or what stands there. */
  readonly where: string;
  readonly what: string;
}

/** What IBM's engine says of one element. */
interface Result {
  readonly ruleId: string;
  readonly value: readonly [level: string, outcome: string];
  readonly path: { readonly dom: string };
  readonly message: string;
}

/** The auditors as they stand in the page. */
interface Auditors {
  readonly axe: typeof Axe;
  readonly ace: {
    readonly Checker: new () => { check(node: Node, policies: string[]): Promise<{ results: Result[] }> };
  };
}

const read = (address: string): string => readFileSync(new URL(address), 'utf8');

/** The scripts of the auditors, by the path under which a page takes them. */
export const auditors: Pages = {
  '/axe.js': read(import.meta.resolve('axe-core/axe.min.js')),
  '/ace.js': read(import.meta.resolve('accessibility-checker-engine/ace.js')),
};

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];

/** Asks axe-core about the whole page; what it cannot tell counts as well, but for the contrast of what is scrolled away. */
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

/** Asks IBM's engine about the whole page: what it finds wrong, not what it would have a person look at. */
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
    // The name of a field may hold each of the characters that are plainer.
    'valid-id': ['error', { relaxed: true }],
    // The answers to one question.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // HTML has no list that can be searched by typing and takes nothing but what is in it.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // The stylesheet keeps a number together; other characters would be copied along with it.
    'tel-non-breaking': 'off',
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(config));

/** Asks html-validate about what stands in each shadow root. */
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
    // What Lit marks its places with.
    const html = tree.replaceAll(/<!--.*?-->/gs, '');
    const { results } = await validator.validateString(html);
    for (const { ruleId, offset, message } of results.flatMap(({ messages }) => messages)) {
      findings.push({ rule: `html-validate: ${ruleId}`, where: html.slice(offset, offset + 80), what: message });
    }
  }
  return findings;
}
