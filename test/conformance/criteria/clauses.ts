import type { Criterion } from './criterion.ts';

/** Other clauses of EN 301 549 that apply to a form on a web page. */
export const clauses: readonly Criterion[] = [
  {
    number: 'EN 5.2',
    name: 'Aktivering av tillgänglighetsfunktioner',
    meaning: 'Inget behöver slås på.',
    untestedReason: 'Allt gäller från början.',
  },
  { number: 'EN 5.3', name: 'Biometri', meaning: 'Ingen identifieras.', untestedReason: 'Det finns ingen inloggning.' },
  {
    number: 'EN 5.4',
    name: 'Bevara tillgänglighet vid omvandling',
    meaning:
      'En egen kopia av meddelandet har varje fråga med sitt svar i ord. Bilder ritas om utan metadata, för att inte röja var de är tagna. En bildbeskrivning som finns i metadata går då förlorad: den delen är inte uppfylld.',
  },
  {
    number: 'EN 9.6',
    name: 'Hela processer',
    meaning: 'Hela vägen, från knapp till kvitto, går att gå.',
  },
  {
    number: 'EN 11.7',
    name: 'Användarens inställningar',
    meaning: 'Färger, kontrast, mörkt läge, textstorlek och mindre rörelse följer webbläsaren.',
  },
  {
    number: 'EN 12.1.1',
    name: 'Dokumentation av tillgänglighet',
    meaning: 'Vad som är gjort, och vad som inte är prövat, står på den här sidan.',
    untestedReason: 'Sidan är dokumentationen.',
  },
  {
    number: 'EN 12.1.2',
    name: 'Tillgänglig dokumentation',
    meaning: 'Den här sidan är uppmärkt med rubriker och tabeller, och går att läsa med tangentbord i 320 bildpunkter.',
  },
  {
    number: 'EN 12.2',
    name: 'Support',
    meaning: 'Gäller kommunen.',
    untestedReason: 'Den som driver webbplatsen svarar för sin support.',
  },
];
