/** The texts that cannot be in the session storage, or must not. */
const pageStorage = new Map();
/** The form that uses each key. */
const owners = new Map();
/**
 * Opens the store for the draft of a form: the session storage, else the memory of the page. A second form of the same
 * name on a page has a key of its own. A storage that throws, is full or is forbidden is not used.
 *
 * The session storage comes back with a restored session or tab: a text that is older than the limit is erased unread.
 */
export function openDraftStore(owner, name, { draft: mode, draftMinutes }) {
    let key = `synpunkt 1 ${name}`;
    for (let other = ownerOf(key); other && other !== owner && other.isConnected; other = ownerOf(key))
        key += '+';
    owners.set(key, new WeakRef(owner));
    const usesSession = mode === 'session';
    const readSession = () => {
        const stored = sessionStorage.getItem(key) ?? '';
        // The number before the text is the time of the last write.
        if (!(Date.now() - parseInt(stored) > draftMinutes * 60_000))
            return stored.replace(/^\d+/, '');
        sessionStorage.removeItem(key);
        return undefined;
    };
    return {
        read: () => pageStorage.get(key) ?? (usesSession ? attempt(readSession) : undefined) ?? '',
        write(text) {
            pageStorage.delete(key);
            if (text === '')
                attempt(() => usesSession && sessionStorage.removeItem(key));
            else if (!usesSession || attempt(() => sessionStorage.setItem(key, Date.now() + text) ?? true) === undefined) {
                if (mode !== 'off')
                    pageStorage.set(key, text);
                return false;
            }
            return usesSession;
        },
    };
}
const ownerOf = (key) => owners.get(key)?.deref();
function attempt(access) {
    try {
        return access();
    }
    catch {
        return undefined;
    }
}
