/** What only shows once there is what checks and sends: errors, what the row that sends has to ask, the receipt. */
export declare const checkedStyles: import("lit").CSSResult[];
