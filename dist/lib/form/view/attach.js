import { adoptStyles } from './adopt-styles.js';
import { configuredStyles } from '../config.styles.js';
import { parts } from '../fields/load-field-parts.js';
/** Gives a form's root the looks that configured fields have, and takes what is dragged there. */
export function attach(root) {
    adoptStyles(root, configuredStyles);
    // The same listener is added once only.
    for (const type of ['dragover', 'dragleave', 'drop'])
        root.addEventListener(type, handleDrag);
}
const handleDrag = (event) => parts.files?.handleDrag(event);
