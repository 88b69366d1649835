import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

const dist = new URL('../../dist/', import.meta.url);

/** Files of npm packages that hostile pages load. */
const ofOthers: Readonly<Record<string, string>> = {
  '/npm/bootstrap.css': import.meta.resolve('bootstrap/dist/css/bootstrap.css'),
  '/npm/cookieconsent.css': import.meta.resolve('vanilla-cookieconsent/dist/cookieconsent.css'),
  '/npm/cookieconsent.js': import.meta.resolve('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
  '/npm/fastclick.js': import.meta.resolve('fastclick/lib/fastclick.js'),
  '/npm/jquery.js': import.meta.resolve('jquery/dist/jquery.js'),
  '/npm/lenis.js': new URL('lenis.min.js', import.meta.resolve('lenis')).href,
  '/npm/normalize.css': import.meta.resolve('normalize.css/normalize.css'),
  '/npm/react.js': new URL('umd/react.production.min.js', import.meta.resolve('react/package.json')).href,
  '/npm/react-dom.js': new URL('umd/react-dom.production.min.js', import.meta.resolve('react-dom/package.json')).href,
  '/npm/reset.css': import.meta.resolve('reset-css/reset.css'),
  '/npm/turbo.js': new URL('dist/turbo.es2017-umd.js', import.meta.resolve('@hotwired/turbo/package.json')).href,
  '/npm/vue.js': import.meta.resolve('vue/dist/vue.global.prod.js'),
  '/npm/zone.js': new URL('bundles/zone.umd.js', import.meta.resolve('zone.js/package.json')).href,
};

/**
 * Serves the files of other authors under `/npm/`, and those of the widget under `/slow/`, `/other/`, which is another
 * version of it, and `/renamed/`, where the first file is `feedback.js`.
 */
export async function fileAt(pathname: string): Promise<Response | undefined> {
  const address = ofOthers[pathname];
  if (address !== undefined) return answer(await readFile(new URL(address)), pathname);
  if (!/^\/(slow|other|renamed)\//.test(pathname)) return undefined;
  const name = basename(pathname).replace('feedback.js', 'synpunkt.js');
  const file = await readFile(new URL(name, dist), 'utf8');
  return answer(pathname === '/other/synpunkt.js' ? `${file}\n// Another version.\n` : file, pathname);
}

/** Serves a file of an uploads folder as a plain web server does: without cache headers, with the date of an npm tarball. */
export async function uploadedFile(folder: string, pathname: string, headers: Headers): Promise<Response> {
  const lastModified = 'Sat, 26 Oct 1985 08:15:00 GMT';
  const body = await readFile(join(folder, basename(pathname))).catch(() => undefined);
  if (!body) return new Response(null, { status: 404 });
  const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
  const common = { 'last-modified': lastModified, etag };
  if (headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: common });
  return new Response(body, { headers: { ...common, 'content-type': 'text/javascript' } });
}

const answer = (body: BodyInit, pathname: string): Response =>
  new Response(body, {
    headers: {
      'content-type': extname(pathname) === '.css' ? 'text/css' : 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
    },
  });
