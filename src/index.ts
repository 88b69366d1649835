import type { ConfigInput } from './contract/config/schema.ts';
export { SynpunktButton, type Position } from './button/synpunkt-button.ts';
export type { Condition } from './contract/config/condition.ts';
export type { ConfigInput as Config } from './contract/config/schema.ts';
export type { Text } from './contract/config/text.ts';
export type { FieldConfig as Field } from './contract/fields/field.ts';
export type { Option } from './contract/fields/option.ts';
export type { Issue, IssueCode } from './contract/message/issue.ts';
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

/** Returns a config as it is: an editor completes and checks what is written in the call. */
export const defineConfig = (config: ConfigInput): ConfigInput => config;
