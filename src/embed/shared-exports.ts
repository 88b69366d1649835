/*
 * The exports that lazy files take from the first file instead of bundling these modules again (rollup.config.js). A
 * lazy file that imports a name of these modules that is not listed here fails the build.
 */
export { css, html, LitElement, nothing, render } from 'lit';
// oxlint-disable-next-line no-restricted-imports -- the import has no zod
export { primaryOf } from '../contract/config/primary-language.ts';
export { configRequests } from '../element/config-requests.ts';
export { ResettableElement } from '../element/resettable-element.ts';
export { whenIdle } from '../element/when-idle.ts';
export { buttonTexts } from '../messages/button-texts.ts';
export { languageFor, loadMessages } from '../messages/load-messages.ts';
export { buttonLook, tokens } from '../theme/tokens.ts';
