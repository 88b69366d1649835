/** The roles of the parts that a screen reader stops at; `text` for a part without a role. */
const spokenRoles = [
  'text',
  'heading',
  'group',
  'radiogroup',
  'radio',
  'checkbox',
  'textbox',
  'combobox',
  'button',
  'link',
  'image',
] as const;

/** One stop of a screen reader that reads from top to bottom. */
export interface SpokenPart {
  readonly role: (typeof spokenRoles)[number];
  readonly name: string;
  /** Hint and error. */
  readonly description: string;
  /** Level of a heading. */
  readonly level?: number;
  /** The answer of a control; '' for none. */
  readonly value?: string;
  readonly isChecked?: boolean;
  readonly isExpanded?: boolean;
  /** The place among the radio buttons of a group. */
  readonly position?: { readonly index: number; readonly count: number };
  /** The number of options of a list. */
  readonly optionCount?: number;
}

/** Returns what a screen reader reads of a page or a part of it, in its order, open shadow roots included. */
export function readingOrder(root: ParentNode & Node): readonly SpokenPart[] {
  const parts: SpokenPart[] = [];
  let text = '';

  function endText(): void {
    const name = normalize(text);
    if (name !== '') parts.push({ role: 'text', name, description: '' });
    text = '';
  }

  /** @param isNaming - Whether the text has been read with the control that it names or describes. */
  function visit(node: Node, named: ReadonlySet<Element>, isNaming: boolean): void {
    if (node instanceof Text) {
      if (!isNaming) text += node.data;
      return;
    }
    if (!(node instanceof HTMLElement) || !isExposed(node)) return;
    const role = roleOf(node);
    const isInline = role === undefined && getComputedStyle(node).display.startsWith('inline');
    if (isInline) text += ' ';
    else endText();
    if (role !== undefined) parts.push(describe(node, role));
    if (role === undefined || role === 'group' || role === 'radiogroup') {
      const { shadowRoot } = node;
      visitAll(
        contentOf(node),
        shadowRoot === null ? named : namingElements(shadowRoot),
        isNaming || (role === undefined && named.has(node)),
      );
    }
    if (isInline) text += ' ';
    else endText();
  }

  function visitAll(nodes: Iterable<Node>, named: ReadonlySet<Element>, isNaming = false): void {
    for (const node of nodes) visit(node, named, isNaming);
  }

  visitAll(root.childNodes, namingElements(root));
  endText();
  return parts;
}

const normalize = (text: string): string =>
  text
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function isExposed(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return false;
  // Without a box of its own, but its content has one.
  return element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents';
}

/** The nodes that are rendered in an element. */
function contentOf(element: HTMLElement): Iterable<Node> {
  if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) return element.assignedNodes();
  if (element instanceof HTMLDetailsElement && !element.open) return element.querySelectorAll(':scope > summary');
  return (element.shadowRoot ?? element).childNodes;
}

/** The elements that name or describe a control. */
function namingElements(root: ParentNode): ReadonlySet<Element> {
  const found = new Set<Element>(root.querySelectorAll('label, legend'));
  for (const control of root.querySelectorAll('input, select, textarea, button, fieldset')) {
    for (const attribute of ['aria-labelledby', 'aria-describedby']) {
      for (const element of referencedBy(control, attribute)) found.add(element);
    }
  }
  return found;
}

function referencedBy(element: Element, attribute: string): Element[] {
  const root = element.getRootNode();
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return root instanceof Document || root instanceof ShadowRoot
    ? ids.flatMap((id) => root.getElementById(id) ?? [])
    : [];
}

/** The role of an element, by its attribute or its tag; undefined for one that is read as its content. */
function roleOf(element: HTMLElement): Exclude<SpokenPart['role'], 'text'> | undefined {
  const role = spokenRoles.find((one) => one === element.getAttribute('role'));
  if (role !== undefined && role !== 'text') return role;
  if (element instanceof HTMLInputElement) {
    if (element.type === 'radio' || element.type === 'checkbox') return element.type;
    return element.type === 'file' || element.type === 'submit' ? 'button' : 'textbox';
  }
  if (element instanceof HTMLAnchorElement) return element.href === '' ? undefined : 'link';
  if (element instanceof HTMLImageElement) return element.alt === '' ? undefined : 'image';
  return /^H[1-6]$/.test(element.tagName) ? 'heading' : rolesByTag[element.localName];
}

const rolesByTag: Readonly<Record<string, Exclude<SpokenPart['role'], 'text'>>> = {
  button: 'button',
  summary: 'button',
  textarea: 'textbox',
  select: 'combobox',
  fieldset: 'group',
};

function describe(element: HTMLElement, role: SpokenPart['role']): SpokenPart {
  const description = normalize(referencedBy(element, 'aria-describedby').map(wordsIn).join(' '));
  return { role, name: nameOf(element), description, ...stateOf(element, role) };
}

function stateOf(element: HTMLElement, role: SpokenPart['role']): Partial<SpokenPart> {
  if (role === 'heading') return { level: Number(element.getAttribute('aria-level') ?? element.tagName.slice(1)) };
  if (role === 'button') return expandedStateOf(element);
  if (element instanceof HTMLSelectElement) {
    return { value: normalize(element.selectedOptions[0]?.text ?? ''), optionCount: element.options.length };
  }
  if (element instanceof HTMLTextAreaElement) return { value: element.value };
  if (!(element instanceof HTMLInputElement)) return {};
  if (role === 'textbox' || role === 'combobox') return { value: element.value };
  const { checked: isChecked, name } = element;
  if (role !== 'radio') return { isChecked };
  const group = element.closest('fieldset, [role=radiogroup]');
  const radios = [...(group?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? [])].filter(
    (radio) => radio.name === name,
  );
  return { isChecked, position: { index: radios.indexOf(element) + 1, count: radios.length } };
}

function expandedStateOf(element: HTMLElement): Partial<SpokenPart> {
  const expanded = element.getAttribute('aria-expanded');
  if (element.localName === 'summary') return { isExpanded: element.parentElement?.hasAttribute('open') ?? false };
  return expanded === null ? {} : { isExpanded: expanded === 'true' };
}

/** The accessible name, as far as the widget has ways to give one. */
function nameOf(element: HTMLElement): string {
  const labels = referencedBy(element, 'aria-labelledby');
  if (labels.length > 0) return normalize(labels.map(wordsIn).join(' '));
  const label = element.getAttribute('aria-label') ?? element.getAttribute('alt');
  if (label) return normalize(label);
  const own = isControl(element) ? [...(element.labels ?? [])] : [];
  if (own.length > 0) return normalize(own.map(wordsIn).join(' '));
  const legend = element.localName === 'fieldset' ? element.querySelector('legend') : null;
  if (legend !== null || element.localName === 'fieldset') return legend === null ? '' : normalize(wordsIn(legend));
  return normalize(wordsIn(element)) || (element.getAttribute('title') ?? '');
}

const isControl = (element: Element): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
  /^(?:input|select|textarea)$/.test(element.localName);

/** The words in an element that are not hidden from a screen reader. */
function wordsIn(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (node instanceof Text) return node.data;
      // An SVG has none of the widget's words.
      if (!(node instanceof HTMLElement) || isControl(node) || node.getAttribute('aria-hidden') === 'true') return '';
      return ` ${wordsIn(node)} `;
    })
    .join('');
}
