import { script, type HostilePage } from './hostile-page.ts';

const style = (css: string): string => `<style>${css}</style>`;
const sheet = (name: string): string => `<link rel="stylesheet" href="/npm/${name}.css">`;

/** Pages with styles for every element. */
export const styles: readonly HostilePage[] = [
  { name: 'unsets every property of every element', head: style('* { all: unset !important; }') },
  {
    name: 'hides every button, dialog, form and field',
    head: style('button, dialog, form, input, select, textarea { display: none !important; }'),
    isInline: true,
  },
  { name: 'hides every button', head: style('button, dialog { display: none !important; }') },
  {
    name: 'sets everything in small spaced capitals, unbroken and not to be selected',
    head: style(`* {
      text-transform: uppercase; letter-spacing: 0.5em; white-space: nowrap; font-size: 10px; line-height: 1;
      text-indent: 20px; user-select: none; cursor: none; float: left;
    }`),
  },
  { name: 'uses Bootstrap', head: sheet('bootstrap'), isInline: true },
  { name: 'uses Bootstrap, with the button', head: sheet('bootstrap') },
  { name: 'uses normalize.css', head: sheet('normalize') },
  { name: 'uses a reset', head: sheet('reset'), isInline: true },
  { name: 'has a root font size of 10 px', head: style('html { font-size: 62.5%; } body { font-size: 1.6rem; }') },
  {
    name: 'transforms, filters and clips its body',
    head: style(`body {
      transform: translateZ(0); filter: grayscale(1); perspective: 100px; overflow: hidden; position: relative;
      min-height: 100vh; margin: 0;
    }`),
  },
  {
    name: 'transforms, contains and clips the place of the form',
    head: style('#here { transform: scale(0.9); filter: sepia(1); contain: layout paint; overflow: hidden; }'),
    isInline: true,
  },
  {
    name: 'keeps its header on top of everything',
    head: style('header { position: fixed; inset: 0 0 auto; height: 120px; z-index: 2147483647; background: pink; }'),
    body: '<header>Kommunen</header>',
  },
  {
    name: 'has a cookie bar and a chat in the corner of the button',
    body: `<div style="position: fixed; inset: auto 0 0; height: 90px; z-index: 99999; background: pink">Kakor</div>
      <div style="position: fixed; right: 0; bottom: 90px; width: 120px; height: 70px; z-index: 99999">Chatt</div>`,
  },
  {
    name: 'has a colour, and forms without one',
    head: style(
      'body { background: #123; color: white; } :root { --synpunkt-background: transparent; --synpunkt-text: #fff; }',
    ),
  },
  { name: 'has a colour, with the form in it', head: style('body { background: #dfe8df; }'), isInline: true },
  { name: 'is written from right to left', root: 'lang="sv" dir="rtl"' },
  { name: 'is written from right to left, with the form in it', root: 'lang="sv" dir="rtl"', isInline: true },
  {
    name: 'scrolls smoothly, snaps, and turns its lines on their side',
    head: style(`html { scroll-behavior: smooth; scroll-snap-type: y mandatory; }
      body { writing-mode: vertical-rl; columns: 2; height: 300px; }`),
  },
  {
    name: 'has a dialog of its own open, and one that was modal',
    body: '<dialog open>Kakor</dialog><dialog id="modal"><button>Stäng</button></dialog>',
    end: script(`const modal = document.querySelector('#modal');
      modal.showModal();
      addEventListener('load', () => modal.close());`),
  },
];
