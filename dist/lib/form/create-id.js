/** A random UUID, also on plain http, where `crypto.randomUUID` is missing. */
export function createId() {
    const bytes = new DataView(crypto.getRandomValues(new Uint8Array(16)).buffer);
    // RFC 9562 §5.4: version 4, variant 10.
    bytes.setUint8(6, (bytes.getUint8(6) & 0x0f) | 0x40);
    bytes.setUint8(8, (bytes.getUint8(8) & 0x3f) | 0x80);
    const hex = Array.from({ length: 16 }, (_, index) => bytes.getUint8(index).toString(16).padStart(2, '0')).join('');
    return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
