/** The languages of the button, whose few texts are in `button-texts.ts`. */
const buttonLanguages = ['sv', 'fi', 'en'];
const loaders = {
    sv: () => import('./locales/sv/form.entry.js'),
    fi: () => import('./locales/fi/form.entry.js'),
    en: () => import('./locales/en/form.entry.js'),
};
/**
 * Picks a language for an element: that of the tag, else that of the surrounding page. Undefined when neither is
 * available.
 *
 * @param tag - BCP 47 tag; '' for none.
 * @param available - The languages to pick from. Default: those of the button.
 */
export function languageFor(element, tag, available = buttonLanguages) {
    const [primary] = tag.toLowerCase().split('-');
    return available.find((language) => language === primary) ?? languageOfPage(element, available);
}
function languageOfPage(element, available) {
    // In Firefox, :lang() does not inherit across a shadow root.
    const root = element.getRootNode();
    return (available.find((language) => element.matches(`:lang(${language})`)) ??
        (root instanceof ShadowRoot ? languageOfPage(root.host, available) : undefined));
}
/** Loads the texts of the form, at the same time as the form. Rejects when the file cannot be loaded; the next call tries again. */
export async function loadMessages(language) {
    return (await loaders[language]()).messages;
}
