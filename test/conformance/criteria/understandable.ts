import type { Criterion } from './criterion.ts';

/** Criteria under “Understandable”. */
export const understandable: readonly Criterion[] = [
  { number: '3.1.1', name: 'Sidans språk', level: 'A', meaning: 'Formuläret säger självt vilket språk det är på.' },
  {
    number: '3.1.2',
    name: 'Språk för delar',
    level: 'AA',
    meaning: 'Ett svenskt formulär på en engelsk sida läses upp på svenska. Språkens namn står på sina språk.',
  },
  { number: '3.2.1', name: 'Vid fokus', level: 'A', meaning: 'Inget öppnas och inget skickas av att något får fokus.' },
  {
    number: '3.2.2',
    name: 'Vid inmatning',
    level: 'A',
    meaning: 'Ett val ändrar bara det som frågan gäller. Inget skickas, och fokus stannar.',
  },
  {
    number: '3.2.3',
    name: 'Konsekvent navigering',
    level: 'AA',
    meaning: 'Knappen sitter på samma plats på varje sida.',
  },
  { number: '3.2.4', name: 'Konsekvent identifiering', level: 'AA', meaning: 'Knappen heter likadant på varje sida.' },
  {
    number: '3.2.6',
    name: 'Konsekvent hjälp',
    level: 'A',
    isNew: true,
    meaning: 'Vägen till kommunen kommer på samma plats i ordningen på varje sida.',
  },
  {
    number: '3.3.1',
    name: 'Identifiering av fel',
    level: 'A',
    meaning: 'Varje fel sägs i ord, både överst och vid sitt fält.',
  },
  {
    number: '3.3.2',
    name: 'Etiketter eller instruktioner',
    level: 'A',
    meaning: 'Vad som måste fyllas i, och hur, står där innan något har skickats.',
  },
  { number: '3.3.3', name: 'Förslag vid fel', level: 'AA', meaning: 'Varje fel säger vad man kan göra åt det.' },
  {
    number: '3.3.4',
    name: 'Förebygga fel',
    level: 'AA',
    meaning: 'Fel kan rättas innan något skickas. Rensa frågar först.',
  },
  {
    number: '3.3.7',
    name: 'Upprepad inmatning',
    level: 'A',
    isNew: true,
    meaning: 'Ingen behöver skriva om något: inte efter fel, inte när sändningen misslyckas, inte när dialogen stängs.',
  },
  {
    number: '3.3.8',
    name: 'Tillgänglig autentisering, minimum',
    level: 'AA',
    isNew: true,
    meaning: 'Ingen inloggning, inga gåtor, inga koder. Det går att klistra in.',
  },
];
