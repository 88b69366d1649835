import type { ReactiveController } from 'lit';
import { type PlacedButton } from './placed-button.js';
/**
 * Watches the page for the button: opens the dialog from the page's own links, and has the button moved off what it
 * overlaps.
 *
 * The file that moves it is loaded at the first sign of an overlap; most pages have no overlap. A press on Tab is such
 * a sign: the focus may then be anywhere, also within a shadow root.
 */
export declare class WatchPage implements ReactiveController {
    #private;
    constructor(host: PlacedButton);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Called for each of the events above. */
    handleEvent(event: Event): void;
}
