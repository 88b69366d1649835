/** Adds Swedish working days to a date in the format `YYYY-MM-DD`. */
export declare function workingDaysAfter(day: string, count: number): string;
