// Only the syntax: any list of domains is soon out of date, and the real test is whether a reply arrives. Neither half may
// contain what starts a comment, a list or a header line in a mail, nor invisible characters.
const letter = String.raw `[^\s@<>"(),:;\\[\].\p{Cc}\p{Cf}\p{Cs}]`;
const around = String.raw `[\s\p{Cf}]*`;
const address = new RegExp(`^${around}(${letter}+(?:\\.${letter}+)*)@((?:${letter}{1,63}\\.)+${letter}{2,63})${around}$`, 'u');
/** Parses an e-mail address and returns it without surrounding space, or undefined. */
export function parseEmail(text) {
    const [, local = '', domain = ''] = address.exec(text) ?? [];
    const email = `${local}@${domain}`;
    return local && octetsOf(local) <= 64 && octetsOf(email) <= 254 ? email : undefined;
}
// RFC 5321 limits octets: å is two. TextEncoder belongs to the DOM; the pattern excludes lone surrogates, which would throw.
const octetsOf = (text) => encodeURIComponent(text).replace(/%../g, '_').length;
