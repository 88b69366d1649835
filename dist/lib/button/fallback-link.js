/** A link to another page where the municipality can be reached, and what parts it from what stands before; if there is one. */
export function createLink(address, words) {
    if (!address)
        return [];
    const link = document.createElement('a');
    link.setAttribute('part', 'fallback');
    // For a finger, wherever it stands.
    link.style.cssText = 'display: inline-block; padding: 14px 0';
    link.href = address;
    link.textContent = words;
    return [' ', link];
}
