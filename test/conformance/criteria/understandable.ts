import type { Criterion } from './criterion.ts';

/** Criteria under “Understandable”. */
export const understandable: readonly Criterion[] = [
  { key: '3.1.1', name: 'Sidans språk', level: 'A', means: 'Formuläret säger självt vilket språk det är på.' },
  {
    key: '3.1.2',
    name: 'Språk för delar',
    level: 'AA',
    means: 'Ett svenskt formulär på en engelsk sida läses upp på svenska. Språkens namn står på sina språk.',
  },
  { key: '3.2.1', name: 'Vid fokus', level: 'A', means: 'Inget öppnas och inget skickas av att något får fokus.' },
  {
    key: '3.2.2',
    name: 'Vid inmatning',
    level: 'A',
    means: 'Ett val ändrar bara det som frågan gäller. Inget skickas, och fokus stannar.',
  },
  { key: '3.2.3', name: 'Konsekvent navigering', level: 'AA', means: 'Knappen sitter på samma plats på varje sida.' },
  { key: '3.2.4', name: 'Konsekvent identifiering', level: 'AA', means: 'Knappen heter likadant på varje sida.' },
  {
    key: '3.2.6',
    name: 'Konsekvent hjälp',
    level: 'A',
    isNew: true,
    means: 'Vägen till kommunen kommer på samma plats i ordningen på varje sida.',
  },
  {
    key: '3.3.1',
    name: 'Identifiering av fel',
    level: 'A',
    means: 'Varje fel sägs i ord, både överst och vid sitt fält.',
  },
  {
    key: '3.3.2',
    name: 'Etiketter eller instruktioner',
    level: 'A',
    means: 'Vad som måste fyllas i, och hur, står där innan något har skickats.',
  },
  { key: '3.3.3', name: 'Förslag vid fel', level: 'AA', means: 'Varje fel säger vad man kan göra åt det.' },
  {
    key: '3.3.4',
    name: 'Förebygga fel',
    level: 'AA',
    means: 'Fel kan rättas innan något skickas. Rensa frågar först.',
  },
  {
    key: '3.3.7',
    name: 'Upprepad inmatning',
    level: 'A',
    isNew: true,
    means: 'Ingen behöver skriva om något: inte efter fel, inte när sändningen misslyckas, inte när dialogen stängs.',
  },
  {
    key: '3.3.8',
    name: 'Tillgänglig autentisering, minimum',
    level: 'AA',
    isNew: true,
    means: 'Ingen inloggning, inga gåtor, inga koder. Det går att klistra in.',
  },
];
