import { nameAt } from './format.js';
/** Adds each file as a part that is named by its field, under the file name that the message tells. */
export function appendFiles(body, { values }, options) {
    for (const [field, chosen] of options.files ?? []) {
        const told = Object(values[field]);
        const name = nameAt(field, options);
        if (name === undefined)
            continue;
        chosen.forEach((file, index) => body.append(name, file, told[index]?.name));
    }
}
