import type { DescribedMessage } from './message-text.ts';

/**
 * Prints a message and nothing of the page around it: by a frame, which stays until `place` goes or it prints again, as
 * some browsers are still reading it when they say that they have printed.
 */
export async function printMessage(message: DescribedMessage, place: Element): Promise<void> {
  place.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  // One that is not displayed would be printed empty.
  frame.className = 'visually-hidden';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  frame.title = message.heading;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    place.append(frame);
  });
  const { contentDocument: sheet, contentWindow: view } = frame;
  if (!sheet || !view) return;
  write(message, sheet);
  const { lang, dir } = place.closest<HTMLElement>('[lang]') ?? frame;
  Object.assign(sheet.documentElement, { lang, dir });
  view.print();
}

function write({ heading, facts, answers, page }: DescribedMessage, sheet: Document): void {
  // By the style property, since a page's content security policy may forbid sheets and attributes.
  const add = (name: string, text: string, style: string): void => {
    const element = sheet.createElement(name);
    element.textContent = text;
    element.style.cssText = style;
    sheet.body.append(element);
  };
  sheet.title = heading;
  sheet.body.style.cssText =
    'margin: 0; font: 12pt/1.5 sans-serif; color: #000; background: #fff; overflow-wrap: anywhere';
  add('h1', heading, 'font-size: 18pt; line-height: 1.25');
  for (const { label, value } of facts) add('p', `${label}: ${value}`, 'margin: 0');
  for (const { label, answer } of answers) {
    add('h2', label, 'margin: 1em 0 0; font-size: 12pt; break-after: avoid');
    add('p', answer, 'margin: 0; white-space: pre-wrap');
  }
  if (page !== undefined) add('p', page, 'margin: 2em 0 0');
}
