import type { Criterion } from './criterion.ts';

/** Criteria under “Robust”. */
export const robust: readonly Criterion[] = [
  {
    key: '4.1.1',
    name: 'Parsning (struken i WCAG 2.2)',
    level: 'A',
    means: 'Varje id finns en gång, och det som hänvisas till finns.',
  },
  {
    key: '4.1.2',
    name: 'Namn, roll, värde',
    level: 'A',
    means: 'Varje kontroll säger vad den heter, är och innehåller.',
  },
  {
    key: '4.1.3',
    name: 'Statusmeddelanden',
    level: 'AA',
    means: 'Hur det går att skicka läses upp utan att fokus flyttas, från en plats som fanns innan.',
  },
];
