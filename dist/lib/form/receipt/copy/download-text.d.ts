/**
 * Hands the resident a text as a file. It begins with a byte order mark and its lines end as those of Windows, without
 * which programs there take å, ä and ö for other letters, or show one long line; no other program minds.
 */
export declare function downloadText(name: string, text: string): void;
