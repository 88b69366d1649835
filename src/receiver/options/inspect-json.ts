import { parse, type AnyNode, type ObjectNode } from '@humanwhocodes/momoa';

/** Returns where JSON is invalid, in words; '' if that is not known. */
export function locateJsonError(text: string, error: unknown): string {
  const [, ownLine, ownColumn] = /\(line (\d+) column (\d+)\)/.exec(String(error)) ?? [];
  if (ownLine && ownColumn) return ` at line ${ownLine}, column ${ownColumn}`;
  try {
    parse(text, { mode: 'json' });
    return '';
  } catch (other) {
    const [, line, column] = /\((\d+):(\d+)\)$/.exec(String(other)) ?? [];
    return line && column ? ` at line ${line}, column ${column}` : '';
  }
}

/** Explains each key that an object of valid JSON has twice, a line each: `JSON.parse()` reads only the last one. */
export function findDuplicateKeys(text: string): string[] {
  const issues: string[] = [];
  const nodes: AnyNode[] = tryParse(text);
  for (const node of nodes) {
    if (node.type === 'Document') nodes.push(node.body);
    else if (node.type === 'Array') nodes.push(...node.elements.map(({ value }) => value));
    else if (node.type === 'Object') {
      issues.push(...duplicatesIn(node));
      nodes.push(...node.members.map(({ value }) => value));
    }
  }
  return issues;
}

/** Returns nothing for JSON that is nested deeper than the parser can follow. */
function tryParse(text: string): AnyNode[] {
  try {
    return [parse(text, { mode: 'json' })];
  } catch {
    return [];
  }
}

function duplicatesIn({ members }: ObjectNode): string[] {
  const lines = new Map<string, number>();
  return members.flatMap(({ name }) => {
    const key = name.type === 'String' ? name.value : '';
    const { line } = name.loc.start;
    const before = lines.get(key);
    lines.set(key, line);
    if (before === undefined) return [];
    return [
      `line ${line}: the key ${JSON.stringify(key)} is there twice, first at line ${before}, and only the last counts; remove one`,
    ];
  });
}
