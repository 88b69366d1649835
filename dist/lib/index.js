export { SynpunktButton } from './button/synpunkt-button.js';
export { registerFieldType, } from './contract/fields/registry.js';
export { define } from './define.js';
export { SynpunktCloseEvent, SynpunktOpenEvent } from './dialog/events.js';
export { mount } from './embed/mount.js';
export { SynpunktBeforeSendEvent, SynpunktFailedEvent, SynpunktSentEvent } from './form/events.js';
export { SynpunktForm } from './form/synpunkt-form.js';
/** Returns a config as it is: an editor completes and checks what is written in the call. */
export const defineConfig = (config) => config;
