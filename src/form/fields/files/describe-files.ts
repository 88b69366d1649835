import { localeOf } from '../../../messages/format.ts';
import type { AllMessages } from '../../../messages/messages.ts';

/** Formats a file size in the units and digits of a language. */
export function formatSize(bytes: number, language: string): string {
  // From here on kilobytes would be rounded to 1,000.
  const isLarge = bytes >= 999_500;
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    // The short unit of Arabic is not the word of the other texts.
    unitDisplay: language === 'ar' ? 'long' : 'short',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / 1e6 : Math.max(1, bytes / 1e3));
}

/** Describes the accepted file types in words, as a list. */
export function describeTypes(
  accept: readonly string[],
  { files: { kinds }, language }: Pick<AllMessages, 'files' | 'language'>,
): string {
  const words = accept.map((pattern) => {
    const [type, subtype = ''] = pattern.toLowerCase().split('/');
    if (type === 'image' || type === 'video' || type === 'audio') {
      return subtype === '*' ? kinds[type] : subtype.toUpperCase();
    }
    if (subtype === 'pdf' || pattern === '.pdf') return kinds.pdf;
    return type === 'text' ? kinds.text : (subtype || pattern.slice(1)).toUpperCase();
  });
  return new Intl.ListFormat(localeOf(language), { type: 'disjunction' }).format(new Set(words));
}
