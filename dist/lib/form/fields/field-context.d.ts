import type { Text } from '../../contract/text.ts';
import type { Messages } from '../../messages/messages.ts';
/** How an input stands at the moment. */
export interface InputState {
    readonly value: string;
    readonly required: boolean;
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
}
/** The id of an input's control within the form's shadow root. */
export declare const idOf: (name: string) => string;
