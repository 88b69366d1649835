// A wildcard passes for a host with URL, but browsers send none.
const shape = /^https?:\/\/[a-z0-9._:[\]-]+$/;
/** Gives the origin that a text means, spelled as browsers send it, or an example where it means none. */
export function originMeantBy(text) {
    const address = URL.parse(/^https?:/i.test(text) ? text : `https://${text}`);
    const isHost = address !== null && shape.test(address.origin) && /[.:]|^localhost$/.test(address.hostname);
    return isHost ? address.origin : 'https://www.example.se';
}
