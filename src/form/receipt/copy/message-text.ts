import type { DescribedAnswer } from '../../view/describe-answers.ts';

/** Something known of a message, as the receipt shows it. */
export interface ReceiptFact {
  readonly label: string;
  readonly value: string;
  readonly isReference?: boolean;
  /** The same as computers write it, where the value is a time or a day. */
  readonly time?: string;
}

/** A message as a person reads it. */
export interface DescribedMessage {
  /** The form's. */
  readonly heading: string;
  /** Reference, time and so on; empty for a message that has not been taken. */
  readonly facts: readonly ReceiptFact[];
  readonly answers: readonly Omit<DescribedAnswer, 'name'>[];
  /** Address of the page that the form stands on, where it is told. */
  readonly page: string | undefined;
}

/** Writes a message as plain text. */
export function formatMessage({ heading, facts, answers, page }: DescribedMessage): string {
  const about = facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
  const questions = answers.map(({ label, answer }) => `${label}\n${answer}`);
  return [heading, about, ...questions, page].filter(Boolean).join('\n\n');
}
