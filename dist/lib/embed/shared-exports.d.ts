export { css, html, LitElement, nothing } from 'lit';
export { languageFor, loadMessages } from '../messages/load-messages.ts';
export { buttonLook, tokens } from '../theme/tokens.ts';
