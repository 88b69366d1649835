import type { TemplateResult } from 'lit';
import type { Field } from '../../contract/fields/field.ts';
import type { Option } from '../../contract/fields/option.ts';
import type { Text } from '../../contract/config/text.ts';
import type { AllMessages, Messages } from '../../messages/messages.ts';
import type { ConfigFeature } from '../state/load-form.ts';

/** How an input stands at the moment. */
export interface InputState {
  /** What stands in it; '' where nothing does. */
  readonly value: unknown;
  readonly required: boolean;
  /** What there is to choose from. */
  readonly options: readonly Option[];
  /** The words of its error, or undefined. */
  readonly error: string | undefined;
}

/** What a render function knows of the form around its field. */
export interface FieldContext {
  readonly messages: Messages;
  /** Whether a message is on its way: what is typed now would not go with it, so nothing can be. */
  readonly busy: boolean;
  /** The words of a text in the form's language. */
  readonly text: (text: Text) => string;
  /** The state of a visible input; undefined for one that is hidden. */
  readonly stateOf: (name: string) => InputState | undefined;
  /** Whether a note or a group is in sight, as far as its own condition goes. */
  readonly shows: (field: Field) => boolean;
  /** Takes what a field that is not one plain control now holds. */
  readonly change: (name: string, value: unknown) => void;
  /**
   * Has sending wait until something that was chosen is ready: work that never rejects, and gives the name of its field
   * where something could not be kept.
   */
  readonly trackWork: (work: Promise<string | undefined>) => void;
  /** Says something aloud, politely, until something else is to be said. */
  readonly announce: (words: string) => void;
  /** What stands below the control of an input: a warning of what is written there. */
  readonly renderBelow: (name: string) => TemplateResult | undefined;
  /** What only a form with a config of its own needs. */
  readonly configured: ConfigFeature | undefined;
}

/** The context of a form with a config of its own. */
export interface ConfigFieldContext extends FieldContext {
  readonly messages: AllMessages;
  readonly configured: ConfigFeature;
}

/** The id of an input's control within the form's shadow root. */
export const controlId = (name: string): string => `field-${name}`;
