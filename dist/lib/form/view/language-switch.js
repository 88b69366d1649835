import { html } from 'lit';
import { formLanguages, languageOfTag } from '../../contract/config/form-languages.js';
import { anyLanguageFor } from '../../messages/languages.js';
import { chevronIcon } from './icons.js';
/**
 * Picks the language of a form: a preferred one, else its own, else that of the page around it. If the form offers a
 * choice of languages, it is one of these.
 */
export function chooseLanguage({ language, languages }, element, preferred) {
    const offered = languagesOf(languages);
    const tags = [...preferred, language ?? ''];
    if (offered.length === 0)
        return anyLanguageFor(element, tags);
    const wanted = tags.flatMap((tag) => languageOfTag(tag) ?? []).find((each) => offered.includes(each));
    const pageLanguage = anyLanguageFor(element, []);
    return wanted ?? offered.find((each) => each === pageLanguage) ?? offered[0] ?? pageLanguage;
}
const languagesOf = (tags) => formLanguages.filter((language) => tags.some((tag) => languageOfTag(tag) === language));
/** Renders a select that changes the language of the form; undefined if there is no choice. */
export function renderLanguages(tags, messages, change) {
    const languages = languagesOf(tags);
    if (languages.length < 2)
        return undefined;
    const handleChange = ({ target }) => {
        if (target instanceof HTMLSelectElement)
            change(target.value);
    };
    return html `<div class="languages" part="languages">
    <label part="label" for="language" .textContent=${messages.chooseLanguage}></label>
    <div class="select">
      <select id="language" part="input" @change=${handleChange}>
        ${languages.map((language) => html `<option
              value=${language}
              lang=${language}
              .selected=${language === messages.language}
              .textContent=${ownName(language)}
            ></option>`)}
      </select>
      ${chevronIcon()}
    </div>
  </div>`;
}
/** The name of a language in that language, capitalized as in a list of names. */
function ownName(language) {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
