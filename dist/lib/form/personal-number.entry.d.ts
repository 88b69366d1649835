/** Lazy file: the warning of personal numbers, loaded when the first one is found. */
export { PersonalNumberWarnings } from './personal-number/personal-number-warnings.js';
