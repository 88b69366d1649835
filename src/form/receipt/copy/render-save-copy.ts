import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages, Messages } from '../../../messages/messages.ts';
import { copyText } from './copy-text.ts';
import { downloadText } from './download-text.ts';
import { formatMessage, type DescribedMessage } from './message-text.ts';
import { renderMail } from './render-mail.ts';
import { showOutcome } from './show-outcome.ts';

/** What the resident may take a copy of, and how. */
interface OwnCopy {
  /** The message as it is at the moment of the press. */
  readonly message: () => DescribedMessage;
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
export function renderSaveCopy({ message, messages, say, reference, prints, email }: OwnCopy): TemplateResult {
  const { saveCopy } = messages;
  const print = async (place: Element): Promise<void> => {
    showOutcome(place, '', say);
    try {
      const { printMessage } = await import('./print-message.ts');
      await printMessage(message(), place);
    } catch {
      showOutcome(place, saveCopy.notPrinted, say);
    }
  };
  const copy = async (place: Element): Promise<void> => {
    showOutcome(place, '', say);
    const copied = await copyText(formatMessage(message()), place);
    showOutcome(place, copied ? saveCopy.copied : saveCopy.failed, say);
  };
  const download = (place: Element): void => {
    showOutcome(place, '', say);
    const name = [saveCopy.fileName, reference].filter(Boolean).join(' ');
    downloadText(`${name}.txt`, formatMessage(message()));
  };
  return html`<div class="own-copy" part="copy">
    ${prints ? button(saveCopy.print, print) : nothing} ${button(saveCopy.copy, copy)}
    ${button(saveCopy.download, download)}
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
