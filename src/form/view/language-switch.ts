import { html, type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import { chevronIcon } from './icons.ts';
import type { AllMessages } from '../../messages/messages.ts';
import { allLanguages, anyLanguageFor, languageOfTag, type AnyLanguage } from '../../messages/languages.ts';

/**
 * The language of a form: what is wanted first, then its own, then that of the page around it. One that says which
 * languages there are to choose from is in one of these.
 */
export function languageOf(
  { language, languages }: Pick<Form, 'language' | 'languages'>,
  element: Element,
  wanted: readonly string[],
): AnyLanguage {
  const known = knownIn(languages);
  const tags = [...wanted, language ?? ''];
  if (known.length === 0) return anyLanguageFor(element, tags);
  const offered = tags.flatMap((tag) => languageOfTag(tag) ?? []).find((one) => known.includes(one));
  const around = anyLanguageFor(element, []);
  return offered ?? known.find((one) => one === around) ?? known[0] ?? around;
}

const knownIn = (tags: readonly string[]): AnyLanguage[] =>
  allLanguages.filter((language) => tags.some((tag) => languageOfTag(tag) === language));

/** Lets the resident read the form in another language; nothing that was written is lost by it. */
export function renderLanguages(
  languages: readonly string[],
  messages: AllMessages,
  change: (language: string) => void,
): TemplateResult | undefined {
  const known = knownIn(languages);
  if (known.length < 2) return undefined;
  const handleChange = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) change(target.value);
  };
  return html`<div class="languages" part="languages">
    <label part="label" for="language">${messages.chooseLanguage}</label>
    <div class="select">
      <select id="language" part="input" @change=${handleChange}>
        ${known.map(
          (language) =>
            html`<option value=${language} lang=${language} .selected=${language === messages.language}>
              ${nameOf(language)}
            </option>`,
        )}
      </select>
      ${chevronIcon()}
    </div>
  </div>`;
}

/** The name of a language in itself, with a capital as in a list of names. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
