/** Lazy file: the warning of a personal number, fetched when the first one has been found. */
export { PersonalNumbers } from './personal-number/personal-numbers.ts';
