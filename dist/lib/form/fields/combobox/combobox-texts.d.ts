import type { AllMessages } from '../../../messages/messages.js';
/** The texts of a combobox. */
export type ComboboxTexts = Omit<AllMessages['combobox'], 'hint'>;
/** Until the form sets them. */
export declare const noTexts: ComboboxTexts;
