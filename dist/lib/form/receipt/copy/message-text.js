import { localize } from '../../../contract/config/text.js';
/** Returns the heading of a form without the soft hyphens, which are for the screen only. */
export const plainHeading = ({ heading }, texts) => localize(heading, texts).replaceAll('\u00AD', '');
/** Formats a message as plain text. */
export function formatMessage({ heading, facts, answers, page }) {
    const factLines = facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
    const paragraphs = answers.map(({ label, answer }) => `${label}\n${answer}`);
    return [heading, factLines, ...paragraphs, page].filter(Boolean).join('\n\n');
}
