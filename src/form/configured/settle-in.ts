import { adopt } from '../adopt.ts';
import { configuredStyles } from './configured.styles.ts';
import { parts } from './parts.ts';

/** Gives a form's root the looks that configured fields have, and takes what is dragged there. */
export function settleIn(root: HTMLElement | DocumentFragment): void {
  adopt(root, configuredStyles);
  // The same listener is added once only.
  for (const type of ['dragover', 'dragleave', 'drop']) root.addEventListener(type, handleDrag);
}

const handleDrag = (event: Event): void => parts.files?.handleDrag(event);
