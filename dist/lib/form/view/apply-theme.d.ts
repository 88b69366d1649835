/** How a widget is to look, besides what the page says. */
export interface Appearance {
    /** `light` or `dark`; anything else is that of the page. */
    readonly theme?: string | undefined;
    /** A colour. */
    readonly accent?: string | undefined;
}
/** Gives what renders into a root looks of its own, in the place of those it was given before. */
export declare function applyTheme(root: Node, { theme, accent }: Appearance): void;
