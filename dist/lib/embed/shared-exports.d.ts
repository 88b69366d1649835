export { css, html, LitElement, nothing, render } from 'lit';
export { primaryOf } from '../contract/config/primary-language.js';
export { configRequests } from '../element/config-requests.js';
export { ResettableElement } from '../element/resettable-element.js';
export { whenIdle } from '../element/when-idle.js';
export { buttonTexts } from '../messages/button-texts.js';
export { languageFor, loadMessages } from '../messages/load-messages.js';
export { buttonLook, tokens } from '../theme/tokens.js';
