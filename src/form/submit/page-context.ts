import { maskPersonal } from '../../contract/values/personal-number.ts';
import type { Form } from '../../contract/config/form.ts';
import type { Submission } from '../../contract/message/submission.ts';
import { version } from '../../contract/message/version.ts';
import { cleanText } from '../../contract/values/clean-text.ts';

/** Returns the properties of the page that the config lets a message contain, with personal data masked. */
export function pageContext(options: Form['page'], page: Document = document): Submission['page'] {
  const { location, defaultView: view } = page;
  // A form or an image that is named "title" replaces the property.
  const title = typeof page.title === 'string' ? page.title : '';
  const url = cleanAddress(location.href, options.query);
  const referrer = cleanAddress(page.referrer, []);
  const language = page.documentElement.lang;
  return {
    ...(options.url && url !== undefined && { url }),
    ...(options.title && {
      title: maskPersonal(cleanText(title))
        .slice(0, 500)
        .replace(/\p{Surrogate}$/u, ''),
    }),
    ...(options.language && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(language) && { language }),
    ...(options.referrer && referrer !== undefined && { referrer }),
    ...(options.viewport && view && { viewport: { width: view.innerWidth, height: view.innerHeight } }),
    ...(options.version && { version }),
  };
}

/** Removes from an address the fragment and all query parameters but the allowed ones, as they may be personal data. */
function cleanAddress(href: string, allowed: readonly string[]): string | undefined {
  // A frame may be at about:srcdoc.
  if (!/^https?:/.test(href)) return undefined;
  const { origin, pathname, searchParams } = new URL(href);
  const query = new URLSearchParams([...searchParams].filter(([name]) => allowed.includes(name))).toString();
  return maskPersonal(origin + pathname + (query && `?${query}`)).slice(0, 2000);
}
