import type { CSSResult } from 'lit';
/** The appearance of a widget that its tag or config sets, beside the page's own styles. */
export interface Appearance {
    /** `light` or `dark`; anything else follows the page. */
    readonly theme?: string | undefined;
    /** A CSS colour. */
    readonly accent?: string | undefined;
}
/** Applies an appearance to a shadow root; it replaces the one that was applied before. */
export declare function applyTheme(root: Node, { theme, accent }: Appearance): void;
/** Adds a style sheet to the shadow root or document that an element renders into, once. */
export declare function addStyleSheet(root: Node, { styleSheet }: Pick<CSSResult, 'styleSheet'>): void;
