/** Gives the day that is so many Swedish working days after another; both as `YYYY-MM-DD`. */
export declare function workingDaysAfter(day: string, count: number): string;
