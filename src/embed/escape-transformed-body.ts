/**
 * Hangs a button beside the body that hangs far down in it: where the body is transformed or filtered, what is fixed to
 * the window is fixed to the body instead.
 */
export function escapeTransformedBody(widget: HTMLElement): void {
  const place = widget.shadowRoot?.querySelector('.place');
  const body = document.querySelector('body');
  if (!place || !body || getComputedStyle(place).position !== 'fixed') return;
  if (place.getBoundingClientRect().bottom <= innerHeight) return;
  // What it takes from the page is the page's font, unless the page names another for it.
  if (!getComputedStyle(widget).getPropertyValue('--synpunkt-font')) {
    widget.style.setProperty('--synpunkt-font', getComputedStyle(body).fontFamily);
  }
  body.after(widget);
}
