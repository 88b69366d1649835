/** Creates a link to another contact page, and the space before it; nothing without an address that is safe to open. */
export function createLink(address: string | null | undefined, text: string): readonly (HTMLAnchorElement | string)[] {
  if (!address) return [];
  const link = document.createElement('a');
  link.setAttribute('part', 'fallback');
  // At least 44 px high (WCAG 2.5.5), also outside of a shadow root.
  link.style.cssText = 'display: inline-block; padding: 14px 0';
  link.href = address;
  // As the browser reads it: it ignores control characters in a scheme.
  if (!/^(https?|mailto|tel):$/.test(link.protocol)) return [];
  link.textContent = text;
  return [' ', link];
}
