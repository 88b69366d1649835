export { SynpunktButton } from './button/synpunkt-button.js';
export { registerFieldType, } from './contract/fields/field-type.js';
export { define } from './define.js';
export { mount } from './embed/mount.js';
export { SynpunktBeforeSendEvent, SynpunktCloseEvent, SynpunktFailedEvent, SynpunktOpenEvent, SynpunktSentEvent, } from './form/events.js';
export { SynpunktForm } from './form/synpunkt-form.js';
