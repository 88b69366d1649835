import { html, nothing, type TemplateResult } from 'lit';
import type { FormLanguage } from '../../contract/config/form-languages.ts';
import { buttonTexts } from '../../messages/button-texts.ts';
import type { Messages } from '../../messages/messages.ts';

type Texts = Pick<Messages, 'language'>;

const textsFor = ({ language }: Texts) => buttonTexts[language as FormLanguage]; // set by the language's file

/** Renders a link to another contact page; nothing without an address that is safe to open. */
export function renderContactLink(
  fallback: string,
  messages: Texts,
  text = textsFor(messages).contact,
): TemplateResult | typeof nothing {
  const link = document.createElement('a');
  link.href = fallback;
  // As the browser reads it: it ignores control characters in a scheme.
  return fallback && /^(https?|mailto|tel):$/.test(link.protocol)
    ? html`<p><a href=${fallback} target="_blank" rel="noopener" .textContent=${text}></a></p>`
    : nothing;
}

/** Renders a button that reloads the page, whose draft has what was written. */
export const renderReload = (messages: Texts): TemplateResult =>
  html`<button
    class="action quiet"
    part="button"
    type="button"
    @click=${() => location.reload()}
    .textContent=${textsFor(messages).reload}
  ></button>`;
