import { html } from 'lit';
import { copyText } from './copy-text.js';
import { mailOf, shortMailOf } from './mail.js';
import { formatMessage } from './message-text.js';
import { showOutcome } from './show-outcome.js';
/**
 * Opens the resident's e-mail with the message; of one that is too long, the beginning, and all of it is copied. In a tab
 * of its own: an e-mail on the web would take the form's place, and Chromium asks whether to leave the page.
 */
export function renderMail(email, message, messages, say) {
    const handleClick = async (event) => {
        const link = event.currentTarget;
        if (!(link instanceof HTMLAnchorElement) || !link.parentElement)
            return;
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
    return html `<a
    class="action quiet"
    part="button"
    href="mailto:${email}"
    target="_blank"
    rel="noopener"
    @click=${handleClick}
    >${messages.mail}</a
  >`;
}
