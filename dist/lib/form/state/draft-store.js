/** What the page keeps as long as it lives: where the tab keeps nothing, or must not. */
const inPage = new Map();
/** The form that each text is kept for. */
const owners = new Map();
/**
 * Opens the place where the draft of a form is kept: the tab, else the page. A second form of the same name on a page
 * has a place of its own. A storage that throws, is full or is forbidden counts as none.
 */
export function openDraftStore(owner, name, mode) {
    let key = `synpunkt 1 ${name}`;
    for (let other = ownerOf(key); other && other !== owner && other.isConnected; other = ownerOf(key))
        key += '+';
    owners.set(key, new WeakRef(owner));
    const inTab = mode === 'session';
    return {
        read: () => inPage.get(key) ?? (inTab ? attempt(() => sessionStorage.getItem(key)) : undefined) ?? '',
        write(text) {
            inPage.delete(key);
            if (text === '')
                attempt(() => inTab && sessionStorage.removeItem(key));
            else if (!inTab || attempt(() => sessionStorage.setItem(key, text) ?? true) === undefined) {
                if (mode !== 'off')
                    inPage.set(key, text);
                return false;
            }
            return inTab;
        },
    };
}
const ownerOf = (key) => owners.get(key)?.deref();
function attempt(use) {
    try {
        return use();
    }
    catch {
        return undefined;
    }
}
