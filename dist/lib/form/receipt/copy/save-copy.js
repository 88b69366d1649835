import { html, nothing } from 'lit';
import { copyText } from './copy-text.js';
import { downloadText } from './download-text.js';
import { mailtoHref, shortenedMailtoHref } from './mailto.js';
import { formatMessage } from './message-text.js';
import { printMessage } from './print-message.js';
/** Renders the buttons that print, copy, download or e-mail a message. */
export function renderSaveCopy(options) {
    const { message, messages, announce, reference, canPrint, email } = options;
    const { saveCopy } = messages;
    const print = async (container) => {
        showResult(container, '', announce);
        try {
            await printMessage(message(), container);
        }
        catch {
            showResult(container, saveCopy.notPrinted(saveCopy), announce);
        }
    };
    const copy = async (container) => {
        showResult(container, '', announce);
        const isCopied = await copyText(formatMessage(message()), container);
        showResult(container, isCopied ? saveCopy.copied : saveCopy.failed(saveCopy), announce);
    };
    const download = (container) => {
        showResult(container, '', announce);
        const name = [saveCopy.fileName, reference].filter(Boolean).join(' ');
        downloadText(`${name}.txt`, formatMessage(message()));
    };
    return html `<div class="save-copy" part="copy">
    ${canPrint ? renderButton(saveCopy.print, print) : nothing} ${renderButton(saveCopy.copy, copy)}
    ${renderButton(saveCopy.download, download)}
    ${email !== undefined && 'mail' in messages ? renderMailLink(email, message, messages, announce) : nothing}
    <div class="outcome"></div>
  </div>`;
}
function renderButton(text, action) {
    const handleClick = ({ currentTarget }) => {
        const container = currentTarget instanceof Element && currentTarget.parentElement;
        if (container)
            action(container);
    };
    return html `<button
    class="action quiet"
    part="button"
    type="button"
    @click=${handleClick}
    .textContent=${text}
  ></button>`;
}
/**
 * Renders a link that opens an e-mail with the message. A long message is shortened in the e-mail and copied to the
 * clipboard. The link opens in a new tab: webmail would replace the form, and Chromium asks whether to leave the page.
 */
function renderMailLink(email, message, messages, announce) {
    const handleClick = async (event) => {
        const { currentTarget: link } = event;
        const container = link instanceof HTMLAnchorElement && link.parentElement;
        if (!container)
            return;
        const { heading } = message();
        const text = formatMessage(message());
        const href = mailtoHref(email, heading, text);
        if (href !== undefined) {
            link.href = href;
            return;
        }
        // The text is copied first: the clipboard cannot be written once the e-mail program has the focus.
        event.preventDefault();
        showResult(container, '', announce);
        const isCopied = await copyText(text, container);
        showResult(container, isCopied ? messages.mailShortened : messages.saveCopy.failed(messages.saveCopy), announce);
        // Another link, since a click on this one would be handled here again.
        const shortened = document.createElement('a');
        shortened.target = '_blank';
        shortened.href = shortenedMailtoHref(email, heading, text, isCopied ? `\n\n[${messages.mailCut}]` : '');
        shortened.click();
    };
    return html `<a
    class="action quiet"
    part="button"
    href="mailto:${email}"
    target="_blank"
    rel="noopener"
    @click=${handleClick}
    .textContent=${messages.mail}
  ></a>`;
}
/**
 * Shows and announces the result of a press. It stays until the next press, which first clears it, so that screen
 * readers announce the same text again.
 */
function showResult(container, text, announce) {
    // Set by hand, since the copy buttons have no state that Lit could render it from.
    const result = container.querySelector('.outcome');
    if (result)
        result.textContent = text;
    announce(text);
}
