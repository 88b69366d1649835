import { createLink } from '../button/fallback-link.js';
import { buttonLanguageFor, buttonTexts } from '../messages/button-texts.js';
import { isFormAt, validSelector } from './insert-widget.js';
import { whenDrawn } from './when-drawn.js';
/** Adds a plain link to `data-fallback` where the widget cannot work, so that the municipality can still be reached. */
export function renderFallback({ fallback, label, lang = '', target, position }) {
    const selector = validSelector(target);
    whenDrawn(selector ?? 'body', (container) => {
        // The page may have a link of its own in the element.
        const own = isFormAt(selector, position) ? 'synpunkt-form a' : 'synpunkt-button a';
        const link = createLink(fallback, label || buttonTexts[buttonLanguageFor(container, lang)].contact);
        if (!link[0] || container.querySelector(`[part=fallback], ${own}`))
            return;
        const box = document.createElement('div');
        box.append(...link);
        if (container.localName === 'body') {
            const side = position?.includes('left') ? 'left' : 'right';
            box.style.cssText = `position:fixed;bottom:16px;${side}:16px;padding:0 24px;border:2px solid;background:Canvas;z-index:1000`;
        }
        container.append(box);
    });
}
