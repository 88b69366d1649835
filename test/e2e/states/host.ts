import { readFileSync } from 'node:fs';
import { pageWith, policy, startSite, tagWith, type Pages, type Site } from '../site.ts';
import type { Line } from '../line.ts';
import { allotmentForm } from './allotment-form.ts';

/** The languages that the states are tested in. */
export const languages = ['sv', 'en', 'fi'] as const;
/** One of them. */
export type Language = (typeof languages)[number];

/** The files of a font by its weight: one that comes with the page, so that text looks the same on every machine. */
export const fontFiles = {
  400: import.meta.resolve('@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2'),
  700: import.meta.resolve('@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2'),
} as const;

const typeface = Object.entries(fontFiles)
  .map(([weight, address]) => {
    const file = readFileSync(new URL(address)).toString('base64');
    return `@font-face { font-family: Host; font-weight: ${weight}; src: url(data:font/woff2;base64,${file}) }`;
  })
  .join('');

const style = `<meta name="viewport" content="width=device-width"><style>
  ${typeface}
  :root { color-scheme: light dark; background: Canvas; color: CanvasText }
  body { margin: 0; font: 16px/1.5 Host }
  main { max-width: 44rem; margin: auto; padding: 16px }
</style>`;

const texts: Readonly<Record<Language, string>> = {
  sv: 'Lördagen den 12 december öppnar den nya gång- och cykelvägen mellan Kvarndammen och stationen.',
  fi: 'Uusi jalankulku- ja pyörätie Kvarndammenin ja aseman välillä avataan lauantaina 12. joulukuuta.',
  en: 'The new path for walking and cycling between Kvarndammen and the station opens on 12 December.',
};

/** A tag without an endpoint, which the config sets. */
const tagWithout = (attributes: string): string => tagWith(attributes).replace('data-endpoint="/synpunkter"', '');

/** The tags of the pages of the states, by path. */
const tags: Readonly<Record<string, string>> = {
  '/': tagWith(),
  '/slow': tagWith('', '', '/slow'),
  '/broken': tagWith('data-fallback="/kontakt.html"', '', '/broken'),
  '/image': tagWith('data-image="/logo.svg" data-label="Ekängs kommun"'),
  '/both': tagWith('data-image="/logo.svg" data-display="both"'),
  '/edge': tagWith('data-position="edge-right"'),
  '/themed': tagWith('data-theme="dark" data-accent="#f2a900"'),
  '/unconfigured': tagWithout(''),
  '/refused': tagWithout('data-config="/refused.json"'),
  '/allotment': tagWithout('data-config="/allotment.json" data-target="#here"'),
  '/allotment-button': tagWithout('data-config="/allotment.json"'),
  '/verdict': tagWithout('data-config="/verdict.json" data-target="#here"'),
};

const built = readFileSync(new URL('../../../dist/synpunkt.js', import.meta.url), 'utf8');
const refused = {
  preset: 'sidfel',
  endpoint: '/nowhere',
  contact: { phone: '08-465 004 00', email: 'kommun@ekang.example' },
};

/** Removes the random pause between attempts. */
const patience = 'Math.random = () => 0;';

/** The clock of the receivers: Monday evening. */
const now = (): Date => new Date('2026-11-23T18:00:00Z');

/**
 * Starts a site with a page for every state of the widget, in one language.
 *
 * @param scripts - Further scripts, which every page loads, by their path.
 * @param files - Further files that these may load.
 */
export async function startHost(language: Language, line: Line, scripts: Pages, files: Pages): Promise<Site> {
  const all = { '/patience.js': patience, ...scripts };
  const loaded = Object.keys(all).map((path) => `<script src="${path}"></script>`);
  const shape = {
    lang: language,
    head: style + loaded.join(''),
    body: `<p>${texts[language]}</p><div id="here"></div>`,
  };
  const pages = Object.fromEntries(Object.entries(tags).map(([path, tag]) => [path, pageWith(tag, shape)]));
  const own = `${policy}; style-src 'unsafe-inline'; font-src data:`;
  return startSite(
    { ...pages, '/away': pageWith('') },
    {
      // The lazy files next to this one are missing.
      scripts: { ...all, ...files, '/broken/synpunkt.js': built, '/refused.json': JSON.stringify(refused) },
      configs: { '/allotment.json': allotmentForm, '/verdict.json': { preset: 'ris-och-ros', endpoint: '/verdict' } },
      policies: Object.fromEntries(Object.keys(tags).map((path) => [path, own])),
      line,
      now,
    },
  );
}
