import type { Criterion } from './criterion.ts';

/** Criteria under “Robust”. */
export const robust: readonly Criterion[] = [
  {
    number: '4.1.1',
    name: 'Parsning (struken i WCAG 2.2)',
    level: 'A',
    meaning: 'Varje id finns en gång, och det som hänvisas till finns.',
  },
  {
    number: '4.1.2',
    name: 'Namn, roll, värde',
    level: 'A',
    meaning: 'Varje kontroll säger vad den heter, är och innehåller.',
  },
  {
    number: '4.1.3',
    name: 'Statusmeddelanden',
    level: 'AA',
    meaning: 'Hur det går att skicka läses upp utan att fokus flyttas, från en plats som fanns innan.',
  },
];
