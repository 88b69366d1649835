import type { AllMessages } from '../../../messages/messages.ts';

/** Says in words which files may be chosen. */
export function describeKinds(accept: readonly string[], { files: { kinds }, language }: AllMessages): string {
  const words = accept.map((kind) => {
    const [general, special = ''] = kind.toLowerCase().split('/');
    if (general === 'image' || general === 'video' || general === 'audio') {
      return special === '*' ? kinds[general] : special.toUpperCase();
    }
    if (special === 'pdf' || kind === '.pdf') return kinds.pdf;
    return general === 'text' ? kinds.text : (special || kind.slice(1)).toUpperCase();
  });
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(new Set(words));
}
