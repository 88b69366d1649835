import { html, nothing } from 'lit';
import { copyText } from './copy-text.js';
import { downloadText } from './download-text.js';
import { formatMessage } from './message-text.js';
import { renderMail } from './render-mail.js';
import { showOutcome } from './show-outcome.js';
/** The buttons by which a resident keeps a copy of a message. */
export function renderSaveCopy({ message, messages, say, reference, prints, email }) {
    const { saveCopy } = messages;
    const print = async (place) => {
        showOutcome(place, '', say);
        try {
            const { printMessage } = await import('./print-message.js');
            await printMessage(message(), place);
        }
        catch {
            showOutcome(place, saveCopy.notPrinted, say);
        }
    };
    const copy = async (place) => {
        showOutcome(place, '', say);
        const copied = await copyText(formatMessage(message()), place);
        showOutcome(place, copied ? saveCopy.copied : saveCopy.failed, say);
    };
    const download = (place) => {
        showOutcome(place, '', say);
        const name = [saveCopy.fileName, reference].filter(Boolean).join(' ');
        downloadText(`${name}.txt`, formatMessage(message()));
    };
    return html `<div class="own-copy" part="copy">
    ${prints ? button(saveCopy.print, print) : nothing} ${button(saveCopy.copy, copy)}
    ${button(saveCopy.download, download)}
    ${email !== undefined && 'mail' in messages ? renderMail(email, message, messages, say) : nothing}
    <div class="outcome"></div>
  </div>`;
}
function button(words, press) {
    const handleClick = ({ currentTarget }) => {
        const place = currentTarget instanceof Element && currentTarget.parentElement;
        if (place)
            press(place);
    };
    return html `<button class="action quiet" part="button" type="button" @click=${handleClick}>${words}</button>`;
}
