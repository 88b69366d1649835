// Only the shape: any list of domains is out of date tomorrow, and the true test is whether a reply arrives. What opens
// a comment, a list or a header line in a mail is left out of both halves, as is what nobody sees.
const letter = String.raw`[^\s@<>"(),:;\\[\].\p{Cc}\p{Cf}\p{Cs}]`;
const around = String.raw`[\s\p{Cf}]*`;
const address = new RegExp(
  `^${around}(${letter}+(?:\\.${letter}+)*)@((?:${letter}{1,63}\\.)+${letter}{2,63})${around}$`,
  'u',
);

/** Reads an e-mail address, gives it without what stands around it, or undefined if it has not the shape of one. */
export function parseEmail(text: string): string | undefined {
  const [, local = '', domain = ''] = address.exec(text) ?? [];
  const email = `${local}@${domain}`;
  return local && octetsOf(local) <= 64 && octetsOf(email) <= 254 ? email : undefined;
}

// RFC 5321 bounds octets: å is two. TextEncoder belongs to the DOM; half pairs, which would throw, have no shape above.
const octetsOf = (text: string): number => encodeURIComponent(text).replace(/%../g, '_').length;
