import { adopt } from '../adopt.js';
import { configuredStyles } from './configured.styles.js';
import { parts } from './parts.js';
/** Gives a form's root the looks that configured fields have, and takes what is dragged there. */
export function settleIn(root) {
    adopt(root, configuredStyles);
    // The same listener is added once only.
    for (const type of ['dragover', 'dragleave', 'drop'])
        root.addEventListener(type, handleDrag);
}
const handleDrag = (event) => parts.files?.handleDrag(event);
