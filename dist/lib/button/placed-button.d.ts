import type { LitElement } from 'lit';
/** The button, as far as its place in the page is concerned. */
export type PlacedButton = LitElement & {
    readonly position: string;
    show(): Promise<void>;
};
/** Selects the links and controls of the page that the button must not cover permanently. */
export declare const interactiveSelector = "a[href],button,input,select,textarea,summary,label";
