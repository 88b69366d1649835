import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rollup/parseAst';

/** A test of criteria that its name lists in parentheses at its end: (WCAG 1.4.10, EN 11.7). */
export interface Proof {
  readonly test: string;
  /** Path from the root of the repository. */
  readonly file: string;
}

/** The parts of a node of a syntax tree that tell a test. */
interface SyntaxNode {
  readonly type?: string;
  readonly callee?: { readonly name?: string; readonly property?: { readonly name?: string } };
  readonly arguments?: readonly SyntaxNode[];
  readonly value?: unknown;
  readonly properties?: readonly { readonly key?: { readonly name?: string }; readonly value?: SyntaxNode }[];
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Returns the tests of each criterion, by its number. */
export function findProofs(): Map<string, Proof[]> {
  const proofs = new Map<string, Proof[]>();
  for (const file of globSync('test/**/*.test.ts', { cwd: root }).toSorted()) {
    for (const { test, criteria } of proofsIn(readFileSync(join(root, file), 'utf8'))) {
      for (const number of criteria) proofs.set(number, [...(proofs.get(number) ?? []), { test, file }]);
    }
  }
  return proofs;
}

/** Returns the tests of criteria in the code of a file. */
export function proofsIn(code: string): { test: string; criteria: string[] }[] {
  return testNamesIn(parseAst(stripTypeScriptTypes(code))).flatMap((name) => {
    const [, test = '', brackets] = /^(.*) \(((?:WCAG|EN) [^()]*)\)$/s.exec(name) ?? [];
    return brackets === undefined ? [] : [{ test, criteria: numbersIn(brackets) }];
  });
}

/** Returns the names of the tests in a syntax tree, but for those that are skipped. */
function testNamesIn(tree: unknown): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const { type, callee, arguments: [name, options] = [] } = tree as SyntaxNode; // a node, or a list of nodes, which has none of these
  const isSkipped = options?.properties?.some(({ key, value }) => isSkip(key) && value?.value === true);
  if (type === 'CallExpression' && (isSkip(callee?.property) || isSkipped)) return [];
  const own = type === 'CallExpression' && callee?.name === 'it' && name !== undefined ? [textOf(name)] : [];
  return [...own, ...Object.values(tree).flatMap(testNamesIn)];
}

/** Whether a name says that a test does not run, or may fail. */
const isSkip = (name: { readonly name?: string } | undefined): boolean => ['skip', 'todo'].includes(name?.name ?? '');

/** Returns the text of a literal; `…` stands for a placeholder, which means that a loop creates several tests. */
function textOf({ value, quasis = [] }: SyntaxNode): string {
  return typeof value === 'string' ? value : quasis.map(({ value: { cooked } }) => cooked).join('…');
}

/** Parses `WCAG 1.1.1, 1.4.11, EN 11.7` as `1.1.1`, `1.4.11` and `EN 11.7`. */
function numbersIn(brackets: string): string[] {
  let scheme = '';
  return brackets.split(', ').map((part) => {
    const [, named = '', number = part] = /^(?:(WCAG|EN) )?(.*)$/.exec(part) ?? [];
    scheme = named || scheme;
    return scheme === 'EN' ? `EN ${number}` : number;
  });
}
