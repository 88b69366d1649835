/** Returns the closest word by edit distance, or undefined if none is near. */
export function nearestWord(word, words) {
    const written = word.slice(0, 60).toLowerCase();
    const near = words
        .map((known) => ({ known, distance: distanceOf(written, known.toLowerCase()) }))
        .filter(({ known, distance }) => distance <= (known.length < 3 ? 0 : Math.max(1, Math.floor(known.length / 3))));
    const least = Math.min(...near.map(({ distance }) => distance));
    return near.find(({ distance }) => distance === least)?.known;
}
/** Counts the edits between two words: a letter inserted, removed, replaced or swapped with its neighbour. */
function distanceOf(one, other) {
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let row = 1; row <= one.length; row += 1) {
        const next = [row];
        for (let at = 1; at <= other.length; at += 1) {
            const isSame = one[row - 1] === other[at - 1];
            const isSwapped = at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
            const edits = [(last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (isSame ? 0 : 1)];
            next.push(Math.min(...edits, isSwapped ? (before[at - 2] ?? 0) + 1 : Infinity));
        }
        [before, last] = [last, next];
    }
    return last.at(-1) ?? 0;
}
