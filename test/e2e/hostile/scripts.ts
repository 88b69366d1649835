import type { Browser } from '../browser.ts';
import { tagWith } from '../site.ts';
import { script, type HostilePage } from './hostile-page.ts';

const file = (name: string): string => `<script src="/npm/${name}.js"></script>`;

/** The changes of Prototype.js 1.6 and 1.7 to built-in objects; npm does not have them. */
const prototypeJs = `
  Array.prototype.toJSON = function () { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Array.from = window.$A = (list) => {
    if (!list) return [];
    if ('toArray' in Object(list)) return list.toArray();
    let length = list.length || 0;
    const results = new Array(length);
    while (length--) results[length] = list[length];
    return results;
  };
  Array.prototype.toArray = Array.prototype.entries = Array.prototype.clone = function () { return this.slice(0); };
  Array.prototype.each = function (call) { this.forEach(call); return this; };
  Array.prototype.find = Array.prototype.detect = function (call) {
    for (let index = 0; index < this.length; index += 1) if (call(this[index], index)) return this[index];
  };
  Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
  Array.prototype.without = function (...values) { return this.filter((one) => !values.includes(one)); };
  Object.values = (object) => { const values = []; for (const name in object) values.push(object[name]); return values; };
  Function.prototype.bind = function (owner, ...first) {
    const call = this;
    return function (...rest) { return call.apply(owner, first.concat($A(rest))); };
  };
  String.prototype.sub = function () { return String(this); };
  Element.prototype.update = HTMLElement.prototype.update = function (html) { this.innerHTML = html; return this; };
  Element.prototype.remove = HTMLElement.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
  for (const name of ['show', 'hide', 'visible', 'select', 'match', 'wrap', 'insert', 'replace', 'empty', 'identify']) {
    HTMLElement.prototype[name] = function () { console.error('the page heard ' + name + '()'); return this; };
  }
  Element.prototype.scrollTo = function () { window.scrollTo(0, 5000); return this; };`;

/** An old polyfill of promises, and an incomplete wrapper of fetch(). */
const oldPromises = `
  const Native = Promise;
  window.Promise = function Promise(work) {
    const inner = new Native(work);
    this.then = (...calls) => { const next = inner.then(...calls); return new window.Promise((...ends) => next.then(...ends)); };
    this.catch = (call) => this.then(undefined, call);
    // The driver of WebKit needs it.
    if (!window.chrome && !navigator.userAgent.includes('Firefox')) {
      this.finally = (call) => this.then((value) => (call(), value), (reason) => { call(); throw reason; });
    }
  };
  Promise.resolve = (value) => new Promise((resolve) => resolve(value));
  Promise.reject = (reason) => new Promise((resolve, reject) => reject(reason));
  Promise.all = (list) => new Promise((...ends) => Native.all(list).then(...ends));
  Promise.race = (list) => new Promise((...ends) => Native.race(list).then(...ends));
  const { fetch } = window;
  window.fetch = function (address, options) {
    return new Promise((resolve, reject) => fetch.call(window, String(address), options).then(resolve, reject));
  };
  delete window.queueMicrotask; delete window.structuredClone; delete window.requestIdleCallback;`;

/** Wraps every text in two elements, again after each change, as the translation of a browser does. */
const translated = `
  const seen = new WeakSet();
  const rootsIn = (root) => [root, ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ? rootsIn(shadowRoot) : [])];
  const translate = () => {
    for (const root of rootsIn(document)) {
      if (!seen.has(root)) {
        seen.add(root);
        new MutationObserver(translate).observe(root, { childList: true, subtree: true, characterData: true });
      }
      if (root === document) continue;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        if (!text.data.trim() || text.parentNode.localName === 'font' || text.parentNode.localName === 'option') continue;
        const outer = document.createElement('font');
        outer.append(document.createElement('font'));
        text.replaceWith(outer);
        outer.firstChild.append(text.data);
      }
    }
  };
  addEventListener('load', translate);`;

const forbidden = `
  for (const name of ['sessionStorage', 'localStorage', 'indexedDB']) {
    Object.defineProperty(window, name, { get() { throw new DOMException('forbidden', 'SecurityError'); } });
  }`;

/** A banner that asks about cookies, once for each name, and changes the type of tags when it has the answer. */
const consent = (name: string): string =>
  `<link rel="stylesheet" href="/npm/cookieconsent.css">${file('cookieconsent')}${script(`
  addEventListener('DOMContentLoaded', () => {
    CookieConsent.run({
      hideFromBots: false,
      cookie: { name: '${name}' },
      categories: { necessary: { readOnly: true }, functionality: {} },
      language: {
        default: 'sv',
        translations: {
          sv: {
            consentModal: { title: 'Kakor', description: 'Får vi?', acceptAllBtn: 'Ja', acceptNecessaryBtn: 'Nej' },
            preferencesModal: { sections: [] },
          },
        },
      },
    });
  });`)}`;

/** Answers the banner, and waits until it is gone. */
async function accept(browser: Browser): Promise<void> {
  await browser.click(['#cc-main [data-role=all]']);
  await browser.waitFor(() => document.querySelector('html')?.matches(':not(.show--consent)'));
}

/** Pages whose scripts have changed built-in objects. */
export const scripts: readonly HostilePage[] = [
  {
    name: 'uses jQuery 1.x',
    head: file('jquery') + script("jQuery(document).on('click keydown submit focusin', '*', () => undefined);"),
  },
  { name: 'changes built-ins as Prototype.js does', head: script(prototypeJs) },
  { name: 'changes built-ins as Prototype.js does, with the form in it', head: script(prototypeJs), isInline: true },
  {
    name: 'has added to the prototypes of objects and arrays',
    head: script(`Object.prototype.extend = Array.prototype.last = Function.prototype.method = function () {};
      Object.prototype.text = 'added';`),
  },
  { name: 'has promises and a fetch() of its own', head: script(`{${oldPromises}}`) },
  { name: 'uses zone.js, as Angular does', head: file('zone') },
  { name: 'is translated by the browser', head: script(`{${translated}}`) },
  { name: 'is translated by the browser, with the form in it', head: script(`{${translated}}`), isInline: true },
  { name: 'may store nothing', head: script(forbidden) },
  {
    name: 'has come without encryption',
    head: script(
      `delete Crypto.prototype.randomUUID; delete Crypto.prototype.subtle; delete Navigator.prototype.clipboard;`,
    ),
  },
  {
    name: 'asks for consent before its tag may run',
    root: 'lang="sv" class=""',
    head: consent('button'),
    tag: tagWith('type="text/plain" data-category="functionality"'),
    act: accept,
  },
  {
    name: 'asks for consent before its tag may run as a module, with the form in it',
    root: 'lang="sv" class=""',
    head: consent('form'),
    tag: tagWith('type="text/plain" data-type="module" data-category="functionality" data-target="#here"'),
    isInline: true,
    act: accept,
  },
  {
    name: 'draws the place of the form after 600 ms',
    body: '<!-- id="here" -->',
    end: script(`setTimeout(() => {
      const place = document.createElement('section');
      place.id = 'here';
      document.body.append(place);
    }, 600);`),
    isInline: true,
  },
  {
    name: 'has variables named URL and Event',
    head: script(`var URL = 'https://www.example.se/'; Event = function () {};`),
  },
  {
    name: 'has keys of its own, and closes what is open when the focus leaves it',
    head: script(`
      document.addEventListener('keydown', (event) => {
        if (event.key.length === 1 && !/input|textarea|select/i.test(event.target.localName)) event.preventDefault();
      });
      document.addEventListener('focusin', (event) => {
        if (!event.target.closest('main')) document.querySelector('main input').blur();
      });`),
  },
  ...[false, true].map((isEarly) => ({
    name: `cancels presses that are not on a field, ${isEarly ? 'before' : 'after'} the field has heard of them`,
    head: script(`document.addEventListener('mousedown', (event) => {
      if (!/^(a|button|input|select|textarea)$/.test(event.target.localName)) event.preventDefault();
    }, ${isEarly});`),
  })),
  {
    name: 'cancels presses that are not on a field, with the form in it',
    head: script(`document.onmousedown = ({ target }) => /^(a|button|input|select|textarea)$/.test(target.localName);`),
    isInline: true,
  },
  {
    name: 'is rendered by React, again and again',
    head: file('react') + file('react-dom'),
    body: `<div id="app"></div>${script(`{
      const draw = (count) => React.createElement('section', { title: String(count) }, React.createElement('div', { id: 'here' }));
      const root = ReactDOM.createRoot(document.querySelector('#app'));
      ReactDOM.flushSync(() => root.render(draw(0)));
      let count = 0;
      setInterval(() => root.render(draw((count += 1))), 50);
    }`)}`,
    isInline: true,
  },
  {
    name: 'is rendered by Vue, again and again',
    head: file('vue'),
    body: `<div id="app"></div>${script(`{
      const app = Vue.createApp({
        data: () => ({ count: 0 }),
        template: '<section :title="count"><div id="here"></div></section>',
        mounted() { setInterval(() => (this.count += 1), 50); },
      });
      app.mount('#app');
    }`)}`,
    isInline: true,
  },
];
