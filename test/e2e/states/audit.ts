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
  readonly ace: { readonly Checker: new () => Checker };
}

/** IBM's engine. */
interface Checker {
  getGuidelines(): Guideline[];
  addGuideline(guideline: Guideline): void;
  check(node: Node, guidelines: readonly string[]): Promise<{ results: Result[] }>;
}

interface Guideline {
  readonly id: string;
  readonly checkpoints: readonly { rules?: { readonly id: string }[] }[];
}

/** The scope of an audit: everything, or only the rules on colours, where the rest has been audited before. */
export type Scope = 'all' | 'colours';

const read = (address: string): string => readFileSync(new URL(address), 'utf8');

/** The scripts of the auditors, by the path that a page loads them from. */
export const auditors: Pages = {
  '/axe.js': read(import.meta.resolve('axe-core/axe.min.js')),
  '/ace.js': read(import.meta.resolve('accessibility-checker-engine/ace.js')),
};

const colourRules = ['color-contrast', 'link-in-text-block'];
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];

/** Runs axe-core on the whole page; incomplete results count too, except contrast, which it cannot compute off screen. */
export function askAxe(browser: Browser, scope: Scope = 'all'): Promise<Finding[]> {
  return browser.evaluate(
    async (runOnly: string[]) => {
      const { axe } = window as unknown as Auditors;
      const { violations, incomplete } = await axe.run(document, {
        runOnly,
        rules: { 'target-size': { enabled: runOnly.includes('wcag22aa') } },
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
    },
    scope === 'all' ? standards : colourRules,
  );
}

/** Runs IBM's engine on the whole page: violations, but not what needs manual review. */
export function askIbm(browser: Browser, scope: Scope = 'all'): Promise<Finding[]> {
  return browser.evaluate(async (wanted: Scope) => {
    const { ace } = window as unknown as Auditors;
    const checker = new ace.Checker();
    const guidelines = ['IBM_Accessibility', 'WCAG_2_2'];
    if (wanted === 'colours') {
      for (const guideline of checker.getGuidelines().filter(({ id }) => guidelines.includes(id))) {
        for (const checkpoint of guideline.checkpoints) {
          checkpoint.rules = (checkpoint.rules ?? []).filter(({ id }) => /colou?r|contrast/.test(id));
        }
        // Replaces the one of this name.
        checker.addGuideline(guideline);
      }
    }
    const { results } = await checker.check(document, guidelines);
    return results
      .filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
      .map(({ ruleId, path, message }) => ({ rule: `ibm: ${ruleId}`, where: path.dom, what: message }));
  }, scope);
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
    // The stylesheet prevents line breaks; special characters would be copied with the number.
    'tel-non-breaking': 'off',
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(config));
/** By the markup: most states share most of their shadow roots. */
const validated = new Map<string, Promise<Finding[]>>();

/** Runs html-validate on the content of each shadow root. */
export async function askHtmlValidate(browser: Browser): Promise<Finding[]> {
  const trees = await browser.evaluate(() => {
    const serialize = (root: Document | ShadowRoot): string[] =>
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot.innerHTML, ...serialize(shadowRoot)] : [],
      );
    return serialize(document);
  });
  const findings = trees.map((tree) => {
    // The markers of Lit.
    const html = tree.replaceAll(/<!--.*?-->/gs, '');
    const known = validated.get(html) ?? validate(html);
    validated.set(html, known);
    return known;
  });
  return (await Promise.all(findings)).flat();
}

async function validate(html: string): Promise<Finding[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, offset, message }) => ({
      rule: `html-validate: ${ruleId}`,
      where: html.slice(offset, offset + 80),
      what: message,
    }));
}
