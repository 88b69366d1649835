import type { LitElement, ReactiveController } from 'lit';
/**
 * Moves the button off what has the focus (WCAG 2.4.11), up or else down, and back when the focus has moved on.
 *
 * A key may move the focus within a shadow root, of which the page is not told; and scrolling to what has the focus comes
 * after the focus itself.
 */
export declare class AvoidFocus implements ReactiveController {
    #private;
    constructor(host: LitElement);
    hostConnected(): void;
    hostDisconnected(): void;
}
