import { html, nothing } from 'lit';
/** Renders a link out of the form; a page opens in a new tab, since the form with its values stays in this one. */
export function renderLink({ href, text }, localize) {
    const isPage = !/^(?:tel|mailto):/i.test(href);
    return html `<a
    href=${href}
    target=${isPage ? '_blank' : nothing}
    rel=${isPage ? 'noopener' : nothing}
    .textContent=${localize(text)}
  ></a>`;
}
/** Renders the lines of a text as paragraphs. */
export const renderParagraphs = (text) => text.split(/\n+/).map((paragraph) => html `<p .textContent=${paragraph}></p>`);
