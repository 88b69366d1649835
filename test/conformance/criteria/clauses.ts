import type { Criterion } from './criterion.ts';

/** Other clauses of EN 301 549 that apply to a form on a web page. */
export const clauses: readonly Criterion[] = [
  {
    key: 'EN 5.2',
    name: 'Aktivering av tillgänglighetsfunktioner',
    means: 'Inget behöver slås på.',
    nothing: 'Allt gäller från början.',
  },
  { key: 'EN 5.3', name: 'Biometri', means: 'Ingen identifieras.', nothing: 'Det finns ingen inloggning.' },
  {
    key: 'EN 5.4',
    name: 'Bevara tillgänglighet vid omvandling',
    means:
      'En egen kopia av meddelandet har varje fråga med sitt svar i ord. Bilder ritas om utan metadata, för att inte röja var de är tagna. En bildbeskrivning som finns i metadata går då förlorad: den delen är inte uppfylld.',
  },
  {
    key: 'EN 9.6',
    name: 'Hela processer',
    means: 'Hela vägen, från knapp till kvitto, går att gå.',
  },
  {
    key: 'EN 11.7',
    name: 'Användarens inställningar',
    means: 'Färger, kontrast, mörkt läge, textstorlek och mindre rörelse följer webbläsaren.',
  },
  {
    key: 'EN 12.1.1',
    name: 'Dokumentation av tillgänglighet',
    means: 'Vad som är gjort, och vad som inte är prövat, står på den här sidan.',
    nothing: 'Sidan är dokumentationen.',
  },
  {
    key: 'EN 12.1.2',
    name: 'Tillgänglig dokumentation',
    means: 'Den här sidan är uppmärkt med rubriker och tabeller, och går att läsa med tangentbord i 320 bildpunkter.',
  },
  {
    key: 'EN 12.2',
    name: 'Support',
    means: 'Gäller kommunen.',
    nothing: 'Den som driver webbplatsen svarar för sin support.',
  },
];
