/** Lazy file: a select that is searched by typing. */
export { comboboxView } from './fields/combobox/combobox-field.ts';
export { SynpunktCombobox } from './fields/combobox/synpunkt-combobox.ts';
