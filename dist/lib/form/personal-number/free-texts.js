/** The names of the fields where a resident writes freely. */
export function freeTexts(inputs) {
    return [...inputs].flatMap(({ input }) => {
        const isFree = input.type === 'textarea' || (input.type === 'text' && !('format' in input && input.format));
        return isFree ? [input.name] : [];
    });
}
