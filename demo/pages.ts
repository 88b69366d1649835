import { readFile } from 'node:fs/promises';

const types: Readonly<Record<string, string>> = {
  '/index.html': 'text/html; charset=utf-8',
  '/kontakt.html': 'text/html; charset=utf-8',
  '/ekang.css': 'text/css; charset=utf-8',
  '/logo.svg': 'image/svg+xml',
  '/cykelvag.svg': 'image/svg+xml',
  '/cykelvag-kvall.svg': 'image/svg+xml',
};

/** As strict as a municipality may have it: what is not named here, the widget must do without. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers with the pages of the demo's municipality. */
export async function servePage(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const path = pathname === '/' ? '/index.html' : pathname;
  const type = Object.hasOwn(types, path) ? types[path] : undefined;
  if (type === undefined) return new Response('Sidan finns inte.', { status: 404 });
  const headers = { 'content-type': type, 'content-security-policy': policy, 'cache-control': 'no-cache' };
  return new Response(await readFile(new URL(`.${path}`, import.meta.url)), { headers });
}
