/** Lazy file: the element of a list that is searched by typing. */
export { SynpunktCombobox } from './fields/combobox/synpunkt-combobox.ts';
