import { html, nothing } from 'lit';
import { copyText } from './copy-text.js';
import { downloadText } from './download-text.js';
import { messageInText } from './message-in-text.js';
import { renderMail } from './render-mail.js';
import { tellOutcome } from './tell-outcome.js';
/** The buttons by which a resident keeps a copy of a message. */
export function renderOwnCopy({ message, messages, say, reference, prints, email }) {
    const { ownCopy } = messages;
    const print = async (place) => {
        tellOutcome(place, '', say);
        try {
            const { printMessage } = await import('./print-message.js');
            await printMessage(message(), place);
        }
        catch {
            tellOutcome(place, ownCopy.notPrinted, say);
        }
    };
    const copy = async (place) => {
        tellOutcome(place, '', say);
        const copied = await copyText(messageInText(message()), place);
        tellOutcome(place, copied ? ownCopy.copied : ownCopy.failed, say);
    };
    const download = (place) => {
        tellOutcome(place, '', say);
        const name = [ownCopy.fileName, reference].filter(Boolean).join(' ');
        downloadText(`${name}.txt`, messageInText(message()));
    };
    return html `<div class="own-copy" part="copy">
    ${prints ? button(ownCopy.print, print) : nothing} ${button(ownCopy.copy, copy)}
    ${button(ownCopy.download, download)}
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
