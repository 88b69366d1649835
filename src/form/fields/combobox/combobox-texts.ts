import type { AllMessages } from '../../../messages/messages.ts';

/** The texts of a combobox. */
export type ComboboxTexts = Omit<AllMessages['combobox'], 'hint'>;

/** Until the form sets them. */
export const noTexts: ComboboxTexts = { open: '', noMatch: '', matches: () => '', kept: () => '', removed: '' };
