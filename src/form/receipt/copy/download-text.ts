/** How long an address stays that a browser may still ask before it downloads. */
const patienceMs = 60_000;

/**
 * Hands the resident a text as a file. It begins with a byte order mark and its lines end as those of Windows, without
 * which programs there take å, ä and ö for other letters, or show one long line; no other program minds.
 */
export function downloadText(name: string, text: string): void {
  const file = new Blob(['\uFEFF', text.replace(/\n/g, '\r\n')], { type: 'text/plain;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), patienceMs);
}
