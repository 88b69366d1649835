import type { EditorDocument } from '../model/document.ts';
import { asText, type JsonObject } from '../model/edit-json.ts';
import { escapeHtml, jsonForHtml, writeTag, type Attribute } from './markup.ts';
import { widgetFile } from './widget-file.ts';

/** The `id` of the config on a page. */
export const configId = 'synpunkt-formular';

/** The keys of a config that are attributes of the tag as well. */
const attributeOfKey: Readonly<Record<string, string>> = {
  endpoint: 'data-endpoint',
  preset: 'data-preset',
  language: 'data-lang',
  theme: 'data-theme',
  accent: 'data-accent',
};

/** The keys that are attributes even if the page has a config, which the button does not read until it is opened. */
const buttonKeys: ReadonlySet<string> = new Set(['theme', 'accent']);

/** Whether every key of a config is an attribute of the tag, so that the page needs no config. */
export const isTagEnough = (config: JsonObject): boolean =>
  Object.keys(config).every((key) => key === '$schema' || Object.hasOwn(attributeOfKey, key)) &&
  Object.values(config).every((value) => typeof value === 'string');

/** The address of the widget: the file that follows each upgrade, or the one that stays as it is. */
export function widgetAddress({ tag }: EditorDocument): string {
  const folder = tag.widget.replace(/\/?$/, '/');
  return `${folder}${tag.isLocked ? widgetFile.name : 'synpunkt.js'}`;
}

/** The options of the tag by their names, in the order in which they are written. */
export function tagOptions({ config, tag }: EditorDocument): readonly (readonly [name: string, value: string])[] {
  const isEnough = isTagEnough(config);
  const fromConfig = Object.entries(attributeOfKey).flatMap(([key, attribute]) => {
    const value = asText(config[key]);
    const isDefault = key === 'preset' && value === 'kontakt';
    // The endpoint is always one, so that it is visible.
    const isWritten = isEnough || key === 'endpoint' || (tag.place === 'button' && buttonKeys.has(key));
    return value !== '' && !isDefault && isWritten ? [[attribute.slice(5), value] as const] : [];
  });
  const options: (readonly [string, string])[] = [
    ...fromConfig,
    ['config', isEnough ? '' : tag.source === 'block' ? `#${configId}` : tag.file],
    ['target', tag.place === 'inline' ? tag.target : ''],
    ['label', tag.place === 'button' ? tag.label : ''],
    ['image', tag.place === 'button' ? tag.image : ''],
    ['display', tag.place === 'button' && tag.image !== '' ? tag.display : ''],
    ['position', tag.place === 'button' && tag.position !== 'bottom-right' ? tag.position : ''],
    ['fallback', tag.fallback],
    ['prefetch', tag.prefetch ? 'idle' : ''],
    ['query', tag.query],
  ];
  return options.filter(([, value]) => value !== '');
}

/** Writes the script tag. */
export function writeScriptTag(document: EditorDocument, extraAttributes: readonly Attribute[] = []): string {
  const attributes: Attribute[] = [
    ...extraAttributes,
    ['src', widgetAddress(document)],
    ...(document.tag.isLocked
      ? ([
          ['integrity', widgetFile.integrity],
          ['crossorigin', 'anonymous'],
        ] as const)
      : []),
    ...tagOptions(document).map(([name, value]) => [`data-${name}`, value] as const),
    ['async'],
  ];
  return `${writeTag('script', attributes)}</script>`;
}

/** Writes the element of the button or the form, with the fallback link as its content; empty where neither is needed. */
export function writeElement({ tag }: EditorDocument, linkText: string): string {
  const link = tag.fallback === '' ? '' : `<a href="${escapeHtml(tag.fallback)}">${escapeHtml(linkText)}</a>`;
  if (tag.place === 'button') return link === '' ? '' : `<synpunkt-button>${link}</synpunkt-button>`;
  const id = /^#[\w-]+$/.test(tag.target) ? tag.target.slice(1) : undefined;
  return id === undefined ? '' : `<synpunkt-form id="${id}">${link}</synpunkt-form>`;
}

/** Writes the config as a block for the page; empty where the page needs none. */
export function writeConfigBlock({ config, tag }: EditorDocument): string {
  if (isTagEnough(config) || tag.source === 'file') return '';
  return `<script type="application/json" id="${configId}">\n${jsonForHtml(config)}\n</script>`;
}

/** Writes everything that is pasted into a page. */
export const writePageCode = (
  document: EditorDocument,
  linkText: string,
  extraAttributes: readonly Attribute[] = [],
): string =>
  [writeConfigBlock(document), writeElement(document, linkText), writeScriptTag(document, extraAttributes)]
    .filter((part) => part !== '')
    .join('\n');

/** Writes the fallback link for visitors without scripts, for a CMS that removes custom elements. */
export const writeNoscript = ({ tag }: EditorDocument, linkText: string): string =>
  tag.fallback === '' ? '' : `<noscript><a href="${escapeHtml(tag.fallback)}">${escapeHtml(linkText)}</a></noscript>`;
