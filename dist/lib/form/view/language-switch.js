import { html } from 'lit';
import { chevronIcon } from './icons.js';
import { allLanguages, anyLanguageFor, languageOfTag } from '../../messages/all-languages.js';
/**
 * The language of a form: what is wanted first, then its own, then that of the page around it. One that says which
 * languages there are to choose from is in one of these.
 */
export function languageOf({ language, languages }, element, wanted) {
    const known = knownIn(languages);
    const tags = [...wanted, language ?? ''];
    if (known.length === 0)
        return anyLanguageFor(element, tags);
    const offered = tags.flatMap((tag) => languageOfTag(tag) ?? []).find((one) => known.includes(one));
    const around = anyLanguageFor(element, []);
    return offered ?? known.find((one) => one === around) ?? known[0] ?? around;
}
const knownIn = (tags) => allLanguages.filter((language) => tags.some((tag) => languageOfTag(tag) === language));
/** Lets the resident read the form in another language; nothing that was written is lost by it. */
export function renderLanguages(languages, messages, change) {
    const known = knownIn(languages);
    if (known.length < 2)
        return undefined;
    const handleChange = ({ target }) => {
        if (target instanceof HTMLSelectElement)
            change(target.value);
    };
    return html `<div class="languages" part="languages">
    <label part="label" for="language">${messages.chooseLanguage}</label>
    <div class="select">
      <select id="language" part="input" @change=${handleChange}>
        ${known.map((language) => html `<option value=${language} lang=${language} .selected=${language === messages.language}>
              ${nameOf(language)}
            </option>`)}
      </select>
      ${chevronIcon()}
    </div>
  </div>`;
}
/** The name of a language in itself, with a capital as in a list of names. */
function nameOf(language) {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
