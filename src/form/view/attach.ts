import { adoptStyles } from './adopt-styles.ts';
import { configuredStyles } from '../config.styles.ts';
import { parts } from '../fields/load-field-parts.ts';

/** Gives a form's root the looks that configured fields have, and takes what is dragged there. */
export function attach(root: HTMLElement | DocumentFragment): void {
  adoptStyles(root, configuredStyles);
  // The same listener is added once only.
  for (const type of ['dragover', 'dragleave', 'drop']) root.addEventListener(type, handleDrag);
}

const handleDrag = (event: Event): void => parts.files?.handleDrag(event);
