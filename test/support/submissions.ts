import type { Submission } from '../../src/contract/message/submission.ts';

/** Returns valid answers to the default form, with overrides. */
export function validAnswers<Overrides extends object>(overrides?: Overrides): Record<string, string> & Overrides {
  const answers: Record<string, string> = {
    kind: 'synpunkt',
    department: 'vet-inte',
    description: 'Lyktan är släckt',
    answerVia: 'none',
  };
  return Object.assign(answers, overrides);
}

/** Returns a valid message of the default form, as the widget sends it, with overrides; each has an id of its own. */
export function validSubmission<Overrides extends object>(overrides?: Overrides): Submission & Overrides {
  const submission: Submission = {
    version: 1,
    id: crypto.randomUUID(),
    form: 'kontakt',
    language: 'sv',
    sentAt: '2026-11-03T10:00:00+01:00',
    page: { url: 'https://www.example.se/gator', title: 'Gator' },
    values: validAnswers(),
  };
  return Object.assign(submission, overrides);
}
