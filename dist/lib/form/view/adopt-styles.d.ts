import type { CSSResult } from 'lit';
/** Gives styles to the root that an element renders into, once. */
export declare function adoptStyles(root: Node, { styleSheet }: Pick<CSSResult, 'styleSheet'>): void;
