import type { SerializedAXNode } from 'puppeteer';

/** Roles that screen readers do not announce. */
const silent = new Set([
  'none',
  'generic',
  'paragraph',
  'LabelText',
  'Legend',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'MenuListPopup',
  'DescriptionList',
]);

/** The properties of a node besides its name, in this order. */
const told = [
  'level',
  'value',
  'checked',
  'selected',
  'expanded',
  'haspopup',
  'live',
  'modal',
  'readonly',
  'invalid',
  'focused',
  'description',
] as const;

/**
 * Writes an accessibility tree as lines, indented by depth. A text that only repeats its parent, or the control that it
 * labels, is left out.
 */
export function treeInWords(node: SerializedAXNode): string[] {
  const lines: string[] = [];
  let before: readonly unknown[] = [];

  const write = (at: SerializedAXNode, depth: number): void => {
    const { role, name = '', value, children = [] } = at;
    const isText = role === 'StaticText';
    const says = !silent.has(role) && !(isText && before.includes(name));
    if (says) {
      lines.push('  '.repeat(depth) + inWords(at));
      before = [name, value];
    }
    for (const child of children) write(child, says ? depth + 1 : depth);
  };

  write(node, 0);
  return lines;
}

function inWords(node: SerializedAXNode): string {
  const { role, name } = node;
  const states = told.flatMap((key) => {
    const value = node[key];
    if (value === undefined || value === false || value === '' || value === 'false') return [];
    return value === true ? [key] : [`${key}: ${value}`];
  });
  const parts = [
    role === 'StaticText' ? 'text' : role,
    name && `“${name}”`,
    states.length > 0 && `(${states.join('; ')})`,
  ];
  return parts.filter(Boolean).join(' ');
}
