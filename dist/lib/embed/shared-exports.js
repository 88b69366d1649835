/*
 * What the first file hands to the lazy ones, which import nothing themselves. A lazy file that needs a name of these
 * modules which is not listed here fails the build.
 */
export { css, html, LitElement, nothing } from 'lit';
export { languageFor, loadMessages } from '../messages/load-messages.js';
export { buttonLook, tokens } from '../theme/tokens.js';
