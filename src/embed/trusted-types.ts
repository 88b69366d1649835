/** The part of the Trusted Types API that is used here; TypeScript's DOM does not have it. */
export interface Policy {
  createHTML(html: string): string;
  createScriptURL(address: string): string;
}

let policy: Policy | undefined;

/**
 * Vouches for what Lit makes of our own templates, and for the addresses of our own files, on pages that require
 * Trusted Types. The policy is made when it is first needed, so that a second copy of the widget that leaves the page to
 * the first does not ask for the same name.
 */
export const trusted: Policy = {
  createHTML: (html) => ours().createHTML(html),
  createScriptURL: (address) => ours().createScriptURL(address),
};

/** Throws on a page that takes HTML from nobody, so that nothing of the widget can be shown there. */
export function testTrust(): void {
  document.createElement('template').innerHTML = trusted.createHTML('');
}

function ours(): Policy {
  return (policy ??= createPolicy());
}

function createPolicy(): Policy {
  const rules: Policy = { createHTML: (html) => html, createScriptURL: (address) => address };
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy?(name: string, rules: Policy): Policy } };
  try {
    return trustedTypes?.createPolicy?.('synpunkt', rules) ?? rules;
  } catch {
    // Refused by name; plain text will do where the page has a default policy, or only bounds the names.
    return rules;
  }
}
