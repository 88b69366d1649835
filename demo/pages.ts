import { readFile } from 'node:fs/promises';
import { answerGuides } from './docs/site/guides.ts';
import { examples, type Example } from './examples.ts';

const html = 'text/html; charset=utf-8';

const types: Readonly<Record<string, string>> = {
  '/index.html': html,
  '/kontakt.html': html,
  '/exempel.html': html,
  '/tillganglighet.html': html,
  '/ekang.css': 'text/css; charset=utf-8',
  '/logo.svg': 'image/svg+xml',
  '/cykelvag.svg': 'image/svg+xml',
  '/cykelvag-kvall.svg': 'image/svg+xml',
  '/gator.json': 'application/json',
  ...Object.fromEntries(examples.map(({ name }) => [`/configs/${name}.json`, 'application/json'])),
};

/** A strict Content-Security-Policy, under which the widget must work. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the pages of the demo's municipality, and the guides. */
export async function servePage(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === '/docs') return Response.redirect(new URL('/docs/', request.url), 301);
  if (pathname.startsWith('/docs/')) {
    const answer = await answerGuides(pathname.slice('/docs/'.length), request.method);
    return answer ? respond(answer.body, answer.type) : notFound();
  }
  const path = pathname === '/' ? '/index.html' : pathname;
  const example = examples.find(({ name }) => path === `/exempel-${name}.html`);
  if (example) return respond(await renderExample(example), html);
  const type = Object.hasOwn(types, path) ? types[path] : undefined;
  return type === undefined ? notFound() : respond(await readPage(path), type);
}

const notFound = (): Response => new Response('Sidan finns inte.', { status: 404 });

const readPage = (path: string) => readFile(new URL(`.${path}`, import.meta.url));

const respond = (body: BodyInit, type: string): Response =>
  new Response(body, {
    headers: { 'content-type': type, 'content-security-policy': policy, 'cache-control': 'no-cache' },
  });

/** Fills in the page template of the examples. */
async function renderExample({ name, title, lead, button, position = 'bottom-right' }: Example): Promise<string> {
  const place = button === undefined ? 'data-target="#formular"' : `data-label="${button}" data-position="${position}"`;
  const values: Readonly<Record<string, string>> = { name, title, lead, place };
  const template = (await readPage('/exempel-mall.html')).toString();
  return template.replace(/\{\{(\w+)\}\}/g, (placeholder, key: string) => values[key] ?? placeholder);
}
