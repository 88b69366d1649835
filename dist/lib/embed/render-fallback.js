import { createLink } from '../button/fallback-link.js';
import { buttonTexts } from '../messages/button-texts.js';
import { languageFor } from '../messages/load-messages.js';
import { findTarget } from './mount.js';
/** Puts a plain link where the widget cannot work, so that there is a way to the municipality all the same. */
export function renderFallback({ fallback, label, lang = '', target, position }) {
    const place = findTarget(target) ?? document.querySelector('body');
    if (!fallback || !place || place.querySelector('[part=fallback]'))
        return;
    const words = label || buttonTexts[languageFor(place, lang) ?? 'sv'].contact;
    const box = document.createElement('div');
    box.append(...createLink(fallback, words));
    if (place.localName === 'body') {
        const side = position?.includes('left') ? 'left' : 'right';
        box.style.cssText = `position: fixed; bottom: 16px; ${side}: 16px; padding: 0 24px; border: 2px solid; background: Canvas; z-index: 1000`;
    }
    place.append(box);
}
