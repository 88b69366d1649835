/** Searches options by their labels, which are normalized once, at the first search. */
export class OptionSearch {
    #options;
    #cachedIndex;
    constructor(options) {
        this.#options = options;
    }
    /**
     * Finds the options whose label contains a text: those that begin with it first, then those with a word that begins
     * with it, then the rest. A group is not split, and is sorted by its best option; otherwise the order does not change.
     */
    find(text) {
        const query = patternFor(normalize(text));
        const ranks = ['^', '[^\\p{L}\\p{N}]', ''].map((before) => new RegExp(before + query, 'u'));
        const groups = [];
        for (const { option, label, group } of this.#index) {
            const rank = ranks.findIndex((pattern) => pattern.test(label));
            (groups[group] ??= [[], [], []])[rank]?.push(option);
        }
        return ranks.flatMap((_, best) => groups.filter((group) => group.findIndex(({ length }) => length > 0) === best).flatMap((group) => group.flat()));
    }
    /** Finds the options whose label is exactly a text. */
    findExact(text) {
        const label = normalize(text);
        return this.#index.filter((entry) => entry.label === label).map(({ option }) => option);
    }
    get #index() {
        if (this.#cachedIndex)
            return this.#cachedIndex;
        let group = 0;
        return (this.#cachedIndex = this.#options.map((option, index) => {
            if (option.group !== this.#options[index - 1]?.group)
                group += 1;
            return { option, label: normalize(option.label), group };
        }));
    }
}
/** Removes case, accents, invisible characters and needless space; å, ä and ö are letters of their own and remain. */
function normalize(text) {
    return text
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^ -~åäö]/gu, (character) => character.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, ''))
        .replace(/\s+/g, ' ')
        .trim();
}
/** A pattern for a normalized text: a also matches å, ä and æ, and o also ö and ø, for keyboards that lack these. */
function patternFor(text) {
    return text
        .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
        .replace(/a/g, '[aåäæ]')
        .replace(/o/g, '[oöø]');
}
