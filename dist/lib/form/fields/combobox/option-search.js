/** Looks options up by their labels, which are made comparable once, when the first look-up comes. */
export class OptionSearch {
    #options;
    #known;
    constructor(options) {
        this.#options = options;
    }
    /**
     * The options whose label holds a text: those that begin with it first, then those of which a word does. A group stays
     * whole and takes the place of its best option; otherwise the order is as given.
     */
    find(text) {
        const query = patternOf(comparable(text));
        const ranks = ['^', '[^\\p{L}\\p{N}]', ''].map((before) => new RegExp(before + query, 'u'));
        const runs = [];
        for (const { option, words, run } of this.#entries) {
            const rank = ranks.findIndex((pattern) => pattern.test(words));
            (runs[run] ??= [[], [], []])[rank]?.push(option);
        }
        return ranks.flatMap((_, best) => runs.filter((run) => run.findIndex(({ length }) => length > 0) === best).flatMap((run) => run.flat()));
    }
    /** The options whose label is just this text. */
    named(text) {
        const words = comparable(text);
        return this.#entries.filter((entry) => entry.words === words).map(({ option }) => option);
    }
    get #entries() {
        if (this.#known)
            return this.#known;
        let run = 0;
        return (this.#known = this.#options.map((option, index) => {
            if (option.group !== this.#options[index - 1]?.group)
                run += 1;
            return { option, words: comparable(option.label), run };
        }));
    }
}
/** A text without case, accents and what does not show; å, ä and ö are letters of their own and stay. */
function comparable(text) {
    return text
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^ -~åäö]/gu, (character) => character.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, ''))
        .replace(/\s+/g, ' ')
        .trim();
}
/** What a comparable text finds: a plain a also finds å, ä and æ, for those who have no such keys. */
function patternOf(text) {
    return text
        .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
        .replace(/a/g, '[aåäæ]')
        .replace(/o/g, '[oöø]');
}
