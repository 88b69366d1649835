/** Writes a message as plain text. */
export function formatMessage({ heading, facts, answers, page }) {
    const about = facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
    const questions = answers.map(({ label, answer }) => `${label}\n${answer}`);
    return [heading, about, ...questions, page].filter(Boolean).join('\n\n');
}
