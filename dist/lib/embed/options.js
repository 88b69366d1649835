const any = /^/;
/** Matches most valid addresses; `explain-options.ts` checks the others. */
const plainAddress = /^(https?:\/\/(?!http)|\.*\/)[\w./:?=&%-]*$/;
/**
 * The patterns of the options: only valid values match. `explain-options.ts`, loaded for any other value, checks it in full.
 * The form checks `preset`.
 */
const optionPatterns = {
    target: any,
    prefetch: /^idle$/,
    endpoint: plainAddress,
    config: RegExp(`^#|${plainAddress.source}`),
    label: any,
    image: plainAddress,
    position: /^((bottom|top|edge)-(right|left)|inline)$/,
    display: /^(image|both)$/,
    preset: any,
    theme: /^(light|dark|auto)$/,
    accent: /^#([\da-f]{3}){1,2}$/i,
    lang: /^(sv|fi|en|nb|da|de|ar)([-_]|$)/i,
    fallback: plainAddress,
    query: any,
};
export const optionNames = Object.keys(optionPatterns); // as declared above
/** The options that are attributes of the elements; the first two only say where and when. */
export const attributeNames = optionNames.slice(2);
/** Whether every option that is set matches its pattern, and takes effect. */
export const areValid = (options, isNew) => optionNames.every((name) => !options[name] || (isNew && optionPatterns[name].test(options[name])));
/** Sets the options of a widget, but for those that are left out. */
export function setOptions(widget, options) {
    for (const name of attributeNames) {
        if (options[name])
            widget.setAttribute(name, options[name]);
    }
}
