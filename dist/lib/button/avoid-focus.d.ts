import type { LitElement, ReactiveController } from 'lit';
/**
 * Moves the button off the focused element (WCAG 2.4.11), up or else down, and back when the focus moves on.
 *
 * A key may move the focus within a shadow root, which fires no focusin event in the document; and scrolling to the
 * focused element comes after the event.
 */
export declare class AvoidFocus implements ReactiveController {
    #private;
    constructor(host: LitElement);
    hostConnected(): void;
    hostDisconnected(): void;
}
