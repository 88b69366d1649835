/**
 * Prints a message without the page, from a frame. The frame stays until the next print or until `container` is removed:
 * some browsers still read it after `print()` has returned.
 */
export async function printMessage(message, container) {
    container.querySelector('iframe')?.remove();
    const frame = document.createElement('iframe');
    // With display: none the printed page would be empty.
    frame.className = 'visually-hidden';
    frame.tabIndex = -1;
    frame.ariaHidden = 'true';
    frame.title = message.heading;
    await new Promise((resolve) => {
        frame.addEventListener('load', resolve, { once: true });
        container.append(frame);
    });
    const { contentDocument, contentWindow } = frame;
    if (!contentDocument || !contentWindow)
        return;
    writeMessage(message, contentDocument);
    const { lang, dir } = container.closest('[lang]') ?? frame;
    Object.assign(contentDocument.documentElement, { lang, dir });
    contentWindow.print();
}
function writeMessage({ heading, facts, answers, page }, target) {
    const append = (tag, text, style) => {
        const element = target.createElement(tag);
        element.textContent = text;
        // By script, since the page's content security policy may forbid style elements and attributes.
        element.style.cssText = style;
        target.body.append(element);
    };
    target.title = heading;
    target.body.style.cssText =
        'margin: 0; font: 12pt/1.5 sans-serif; color: #000; background: #fff; overflow-wrap: anywhere';
    append('h1', heading, 'font-size: 18pt; line-height: 1.25');
    for (const { label, value } of facts)
        append('p', `${label}: ${value}`, 'margin: 0');
    for (const { label, answer } of answers) {
        append('h2', label, 'margin: 1em 0 0; font-size: 12pt; break-after: avoid');
        append('p', answer, 'margin: 0; white-space: pre-wrap');
    }
    if (page !== undefined)
        append('p', page, 'margin: 2em 0 0');
}
