/** Until the form sets them. */
export const noTexts = { open: '', noMatch: '', matches: () => '', kept: () => '', removed: '' };
