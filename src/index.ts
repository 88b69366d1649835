export { SynpunktButton, type Position } from './button/synpunkt-button.ts';
export type { Config } from './contract/config/schema.ts';
export type { Field } from './contract/fields/field.ts';
export {
  registerFieldType,
  type AnswerContext,
  type CustomFieldState,
  type CustomInput,
  type FieldType,
} from './contract/fields/registry.ts';
export type { FailureReason, Problem, Receipt } from './contract/message/receipt.ts';
export type { Submission } from './contract/message/submission.ts';
export { define } from './define.ts';
export { SynpunktCloseEvent, SynpunktOpenEvent } from './dialog/events.ts';
export { mount } from './embed/mount.ts';
export type { MountOptions } from './embed/options.ts';
export { SynpunktBeforeSendEvent, SynpunktFailedEvent, SynpunktSentEvent } from './form/events.ts';
export { SynpunktForm } from './form/synpunkt-form.ts';
export type { Transport, TransportOptions } from './transport/own-transport.ts';
export type { SendResult } from './transport/send.ts';
