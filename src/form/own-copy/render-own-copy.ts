import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages, Messages } from '../../messages/messages.ts';
import { copyText } from './copy-text.ts';
import { downloadText } from './download-text.ts';
import { messageInText, type MessageInWords } from './message-in-text.ts';
import { renderMail } from './render-mail.ts';
import { tellOutcome } from './tell-outcome.ts';

/** What the resident may take a copy of, and how. */
interface OwnCopy {
  /** The message as it is at the moment of the press. */
  readonly message: () => MessageInWords;
  readonly messages: Messages | AllMessages;
  /** Says something aloud. */
  readonly say: (words: string) => void;
  /** What the message is known by, in the name of the file. */
  readonly reference?: string | undefined;
  /** Whether it can be printed as well: that needs a further file, which is there to be had where sending has worked. */
  readonly prints?: boolean;
  /** Where it can be sent by e-mail instead. */
  readonly email?: string | undefined;
}

/** The buttons by which a resident keeps a copy of a message. */
export function renderOwnCopy({ message, messages, say, reference, prints, email }: OwnCopy): TemplateResult {
  const { ownCopy } = messages;
  const print = async (place: Element): Promise<void> => {
    tellOutcome(place, '', say);
    try {
      const { printMessage } = await import('./print-message.ts');
      await printMessage(message(), place);
    } catch {
      tellOutcome(place, ownCopy.notPrinted, say);
    }
  };
  const copy = async (place: Element): Promise<void> => {
    tellOutcome(place, '', say);
    const copied = await copyText(messageInText(message()), place);
    tellOutcome(place, copied ? ownCopy.copied : ownCopy.failed, say);
  };
  const download = (place: Element): void => {
    tellOutcome(place, '', say);
    const name = [ownCopy.fileName, reference].filter(Boolean).join(' ');
    downloadText(`${name}.txt`, messageInText(message()));
  };
  return html`<div class="own-copy" part="copy">
    ${prints ? button(ownCopy.print, print) : nothing} ${button(ownCopy.copy, copy)}
    ${button(ownCopy.download, download)}
    ${email !== undefined && 'mail' in messages ? renderMail(email, message, messages, say) : nothing}
    <div class="outcome"></div>
  </div>`;
}

function button(words: string, press: (place: Element) => unknown): TemplateResult {
  const handleClick = ({ currentTarget }: Event): void => {
    const place = currentTarget instanceof Element && currentTarget.parentElement;
    if (place) press(place);
  };
  return html`<button class="action quiet" part="button" type="button" @click=${handleClick}>${words}</button>`;
}
