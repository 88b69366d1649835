import { tagWith } from '../site.ts';
import { script, type HostilePage } from './hostile-page.ts';

/** Names of common properties of document and window. */
const names = ['body', 'head', 'scripts', 'forms', 'location', 'title', 'fetch', 'trustedTypes', 'requestIdleCallback'];

const named = names.map((name) => `<form id="${name}" name="${name}"></form><img name="${name}" alt="">`).join('');

const injected = (where: string, address = '/widget/synpunkt.js'): string => `
  const tag = document.createElement('script');
  tag.type = 'module';
  tag.src = '${address}';
  tag.dataset.endpoint = '/synpunkter';
  document.${where}.append(tag);`;

const once = '<script type="module" src="/widget/synpunkt.js" data-endpoint="/synpunkter"></script>';

/** Pages whose markup is old, odd, or pasted twice. */
export const markup: readonly HostilePage[] = [
  { name: 'has no doctype', doctype: '' },
  { name: 'has no doctype, with the form in it', doctype: '', isInline: true },
  { name: 'leads its addresses elsewhere', head: '<base href="/elsewhere/" target="_blank">' },
  { name: 'leads its addresses elsewhere, with the form in it', head: '<base href="/elsewhere/">', isInline: true },
  { name: 'has elements by the names of what a widget asks for', body: named, tag: 'data-prefetch="idle"' },
  {
    name: 'is one form, of which fields have to be filled in',
    body: `<form id="aspnetForm" action="/elsewhere"><input name="submit" required><input type="hidden" name="__VIEWSTATE">
      <section id="here"></section><input type="submit" value="Sök">`,
    end: `</form>${script(`document.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      console.error('the form of the page was sent');
    });`)}`,
    isInline: true,
  },
  { name: 'has the tag in its head', head: once, tag: '<!-- -->' },
  { name: 'has the tag in its head, loaded as soon as can be', head: once.replace('>', ' async>'), tag: '<!-- -->' },
  { name: 'has the tag twice', tag: once + once },
  { name: 'has the tag twice, with a query', tag: tagWith('', '?v=1') + tagWith('', '?v=1') },
  { name: 'has two versions of the widget', tag: once + once.replace('/widget/', '/other/') },
  {
    name: 'adds the tag to its head when it has loaded',
    tag: '<!-- -->',
    end: script(`addEventListener('load', () => setTimeout(() => {${injected('head')}}));`),
  },
  {
    name: 'adds the tag to its body, and once more when it has loaded',
    tag: '<!-- -->',
    end: script(`{${injected('body')}} addEventListener('load', () => setTimeout(() => {${injected('body')}}));`),
  },
  {
    name: 'takes the tag out as soon as it has loaded',
    tag: once.replace('<script', '<script onload="this.remove()"'),
  },
];
