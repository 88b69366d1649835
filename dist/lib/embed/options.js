const any = /^/;
/** An address that is sound at a glance; `explain-options.ts` judges the others. */
const plainAddress = /^(https?:\/\/(?!http)|\.*\/)[\w./:?=&%-]*$/;
/** Every option with a pattern of its sound values. One that does not match may be sound as well: it is looked at. The form judges `preset`. */
const soundValues = {
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
export const optionNames = Object.keys(soundValues); // as declared above
/** The options that are attributes of the elements; the first two only say where and when. */
export const attributeNames = optionNames.slice(2);
/** Whether every option that is set is sound at a glance, and changes the widget. */
export const areSound = (options, isNew) => optionNames.every((name) => !options[name] || (isNew && soundValues[name].test(options[name])));
/** Sets the options of a widget, but for those that are left out. */
export function setOptions(widget, options) {
    for (const name of attributeNames) {
        if (options[name])
            widget.setAttribute(name, options[name]);
    }
}
