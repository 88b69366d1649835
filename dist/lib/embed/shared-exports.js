/*
 * The exports that lazy files take from the first file instead of bundling these modules again (rollup.config.js). A
 * lazy file that imports a name of these modules that is not listed here fails the build.
 */
export { css, html, LitElement, nothing, render } from 'lit';
// oxlint-disable-next-line no-restricted-imports -- the import has no zod
export { primaryOf } from '../contract/config/primary-language.js';
export { configRequests } from '../element/config-requests.js';
export { ResettableElement } from '../element/resettable-element.js';
export { whenIdle } from '../element/when-idle.js';
export { buttonTexts } from '../messages/button-texts.js';
export { languageFor, loadMessages } from '../messages/load-messages.js';
export { buttonLook, tokens } from '../theme/tokens.js';
