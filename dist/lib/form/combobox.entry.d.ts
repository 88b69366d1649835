/** Lazy file: a select that is searched by typing. */
export { comboboxView } from './fields/combobox/combobox-field.js';
export { SynpunktCombobox } from './fields/combobox/synpunkt-combobox.js';
