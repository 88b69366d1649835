import { html, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../messages/messages.ts';
import { copyText } from './copy-text.ts';
import { mailOf, shortMailOf } from './mail.ts';
import { formatMessage, type DescribedMessage } from './message-text.ts';
import { showOutcome } from './show-outcome.ts';

/**
 * Opens the resident's e-mail with the message; of one that is too long, the beginning, and all of it is copied. In a tab
 * of its own: an e-mail on the web would take the form's place, and Chromium asks whether to leave the page.
 */
export function renderMail(
  email: string,
  message: () => DescribedMessage,
  messages: AllMessages,
  say: (words: string) => void,
): TemplateResult {
  const handleClick = async (event: Event): Promise<void> => {
    const link = event.currentTarget;
    if (!(link instanceof HTMLAnchorElement) || !link.parentElement) return;
    const { heading } = message();
    const text = formatMessage(message());
    const whole = mailOf(email, heading, text);
    if (whole !== undefined) {
      link.href = whole;
      return;
    }
    // The clipboard is out of reach once another program has the focus.
    event.preventDefault();
    showOutcome(link.parentElement, '', say);
    const copied = await copyText(text, link.parentElement);
    showOutcome(link.parentElement, copied ? messages.mailShortened : messages.saveCopy.failed, say);
    // A link of its own: one that is still being pressed takes no other press.
    const short = document.createElement('a');
    short.target = '_blank';
    short.href = shortMailOf(email, heading, text, copied ? `\n\n[${messages.mailShortened}]` : '');
    short.click();
  };
  return html`<a
    class="action quiet"
    part="button"
    href="mailto:${email}"
    target="_blank"
    rel="noopener"
    @click=${handleClick}
    >${messages.mail}</a
  >`;
}
