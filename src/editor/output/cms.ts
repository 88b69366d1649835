import type { Submission } from '../../contract/message/submission.ts';
import { toFormFields, type FormField } from '../../transport/formats/form-fields.ts';
import { asObject, asText, type JsonObject } from '../model/edit-json.ts';
import type { EditorDocument } from '../model/document.ts';
import { escapeHtml, javaScriptString, jsonForHtml, type Attribute } from './markup.ts';
import {
  configId,
  tagOptions,
  widgetAddress,
  writeConfigBlock,
  writePageCode,
  writeElement,
  writeScriptTag,
} from './page-code.ts';
import { widgetFile } from './widget-file.ts';

/** The systems that there are instructions for. */
export const systems = ['html', 'wordpress', 'drupal', 'sitevision', 'optimizely', 'tagManager', 'app'] as const;

export type System = (typeof systems)[number];

/**
 * Exclude the tag from optimizers that delay or move scripts: WP Rocket, Autoptimize, LiteSpeed, and Cloudflare, which reads
 * its attribute only before `src`.
 */
const optOutAttributes: readonly Attribute[] = [
  ['data-cfasync', 'false'],
  ['data-noptimize', '1'],
  ['data-no-optimize', '1'],
  ['data-no-defer', '1'],
  ['nowprocket'],
];

/** Writes a plugin for WordPress, one file, which adds the button to every page, or a shortcode for a form in one. */
export function writeWordPressPlugin(document: EditorDocument, title: string, linkText: string): string {
  const isInline = document.tag.place === 'inline';
  const element = writeElement(document, linkText);
  const code = isInline
    ? [writeConfigBlock(document), writeScriptTag(document, optOutAttributes)].filter(Boolean).join('\n')
    : writePageCode(document, linkText, optOutAttributes);
  const shortcode = isInline
    ? `\nadd_shortcode( 'synpunkt', function () {\n\treturn ${phpString(element)};\n} );\n`
    : '';
  return `<?php
/**
 * Plugin Name: Synpunkt – ${phpComment(title)}
 * Description: ${isInline ? 'Shows the form where a page has the shortcode [synpunkt].' : 'Adds the button with the form to every page.'}
 * Version: 1.0.0
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}
${shortcode}
add_action( 'wp_footer', function () {
	?>
${code}
	<?php
} );
`;
}

const phpString = (text: string): string => `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;

/**
 * A text within a comment of PHP, which it must not end; nor may it begin a line. With every asterisk before the slash: what is
 * left beside a removed end of a comment must be no other one.
 */
const phpComment = (text: string): string => text.replace(/\?>/g, '').replace(/\*+\//g, '').replace(/\s+/g, ' ');

/** Writes the library of a theme or a module of Drupal. */
export function writeDrupalLibrary(document: EditorDocument): string {
  const { tag } = document;
  const attributes = [
    ...(tag.isLocked ? [['integrity', widgetFile.integrity] as const, ['crossorigin', 'anonymous'] as const] : []),
    ...tagOptions(document).map(([name, value]) => [`data-${name}`, value] as const),
  ];
  return [
    'synpunkt:',
    '  js:',
    `    ${yamlString(widgetAddress(document))}:`,
    '      type: external',
    '      attributes:',
    '        async: true',
    ...attributes.map(([name, value]) => `        ${name}: ${yamlString(value)}`),
  ].join('\n');
}

const yamlString = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Writes the tag for a tag manager, which drops attributes: the options are in the query of the address. */
export function writeTagManagerCode(document: EditorDocument): string {
  const query = new URLSearchParams(tagOptions(document).map(([name, value]) => [name, value])).toString();
  const address = query === '' ? widgetAddress(document) : `${widgetAddress(document)}?${query}`;
  const block =
    writeConfigBlock(document) === ''
      ? []
      : [
          "    var config = document.createElement('script');",
          "    config.type = 'application/json';",
          `    config.id = ${javaScriptString(configId)};`,
          `    config.textContent = ${javaScriptString(JSON.stringify(document.config))};`,
          '    document.head.appendChild(config);',
        ];
  const locked = document.tag.isLocked
    ? [`    tag.integrity = ${javaScriptString(widgetFile.integrity)};`, "    tag.crossOrigin = 'anonymous';"]
    : [];
  return [
    '<script>',
    '  (function () {',
    ...block,
    "    var tag = document.createElement('script');",
    `    tag.src = ${javaScriptString(address)};`,
    ...locked,
    '    tag.async = true;',
    '    document.head.appendChild(tag);',
    '  })();',
    '</script>',
  ].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Writes the code for an app that draws its pages itself. */
export function writeAppCode({ config, tag }: EditorDocument): string {
  const name = tag.place === 'button' ? 'synpunkt-button' : 'synpunkt-form';
  const attributes = [
    ['endpoint', asText(config['endpoint'])],
    ['fallback', tag.fallback],
    ...(tag.place === 'button'
      ? [
          ['theme', asText(config['theme'])],
          ['accent', asText(config['accent'])],
          ['label', tag.label],
          ['image', tag.image],
          ['display', tag.image === '' ? '' : tag.display],
          ['position', tag.position],
        ]
      : []),
  ].filter(([, value]) => value !== '');
  // In a comment of one line, which a line break would end.
  const written = attributes.map(([key = '', value = '']) => ` ${key}="${escapeHtml(oneLine(value))}"`).join('');
  return [
    "import { define } from 'synpunkt';",
    '',
    'define();',
    '',
    `// <${name}${written}></${name}>`,
    `document.querySelector(${javaScriptString(name)}).config = ${jsonForHtml(config)};`,
  ].join('\n');
}

/** Writes a line for a terminal that sends a message to the endpoint, to try it without a page. */
export function writeCurlLine({ config }: EditorDocument, formName: string, id: string): string {
  const page = 'https://www.example.se/synpunkter';
  const endpoint = asText(config['endpoint']) || page;
  const headers = Object.entries(asObject(config['headers'])).map(([name, value]) => `${name}: ${asText(value)}`);
  return [
    'curl -i',
    // A terminal has no page that an address could be relative to.
    shellString(URL.parse(endpoint, page)?.href ?? endpoint),
    ...headers.map((header) => `-H ${shellString(header)}`),
    ...curlBody(config, { form: formName, id }),
  ].join(' ');
}

/** The arguments of curl for a message in the format of the form. */
function curlBody(config: JsonObject, { form, id }: Pick<Submission, 'form' | 'id'>): readonly string[] {
  const extraFields = Object.fromEntries(
    Object.entries(asObject(config['extraFields'])).map(([name, value]) => [name, asText(value)]),
  );
  const language = asText(config['language']) || 'sv';
  const message = { version: 1, id, form, language, sentAt: new Date(0).toISOString(), page: {}, values: {} } as const;
  const each = (option: string, fields: readonly FormField[]): readonly string[] =>
    fields.map(([name, value]) => `${option} ${shellString(`${name}=${value}`)}`);
  const required = { service_code: '1', address_string: 'Storgatan 1', description: 'Test' };
  switch (asText(config['format'])) {
    case 'urlencoded':
      return each('--data-urlencode', toFormFields(message, { extraFields }));
    case 'multipart':
      return each('--form-string', toFormFields(message, { extraFields }));
    case 'open311':
      return each('--data-urlencode', Object.entries({ ...required, ...extraFields }));
    default:
      return [
        `-H 'Content-Type: application/json'`,
        `-d ${shellString(JSON.stringify({ ...message, values: extraFields }))}`,
      ];
  }
}

/** Writes how a receiver of ours gets a config: how to check the file, and the setting that names it. */
export const writeReceiverSetting = (
  file: string,
  comments: { readonly check: string; readonly start: string; readonly orOptions: string },
): string =>
  [
    `# ${comments.check}`,
    `npx synpunkt check --receiver ${file}`,
    `# ${comments.start}`,
    `SYNPUNKT_CONFIG=./${file} SYNPUNKT_ORIGINS=https://www.example.se npx synpunkt receive`,
    `# ${comments.orOptions}`,
    `#   "config": "./${file}"`,
  ].join('\n');

const shellString = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
