/** A browser may ask the resident for a place before it reads the file. */
const revokeDelayMs = 60_000;
/** Downloads a text as a file with a byte order mark and CRLF, which older Windows programs need to show å, ä and ö. */
export function downloadText(name, text) {
    const file = new Blob(['\uFEFF', text.replace(/\n/g, '\r\n')], { type: 'text/plain;charset=utf-8' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), revokeDelayMs);
}
