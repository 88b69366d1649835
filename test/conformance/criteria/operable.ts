import { read, type Criterion } from './criterion.ts';

/** Criteria under “Operable”. */
export const operable: readonly Criterion[] = [
  { key: '2.1.1', name: 'Tangentbord', level: 'A', means: 'Allt går att göra med enbart tangentbord.' },
  {
    key: '2.1.2',
    name: 'Ingen tangentbordsfälla',
    level: 'A',
    means: 'Tabb stannar i dialogen bara så länge den är öppen. Escape stänger den.',
  },
  {
    key: '2.1.4',
    name: 'Kortkommandon med ett tecken',
    level: 'A',
    means: 'Det finns inga, och sidans egna nås inte av det som skrivs i formuläret.',
  },
  {
    key: '2.2.1',
    name: 'Justerbar tidsgräns',
    level: 'A',
    means:
      'Ingen tid går ut medan sidan är öppen. Kvittot står kvar tills den som skrev stänger det. Ett utkast raderas 30 minuter efter att sidan har lämnats; kommunen kan ändra tiden.',
  },
  {
    key: '2.2.2',
    name: 'Pausa, stoppa, dölj',
    level: 'A',
    means:
      'Det enda som rör sig är en ring medan meddelandet skickas, och den står still för den som vill ha mindre rörelse.',
  },
  { key: '2.3.1', name: 'Högst tre blinkningar', level: 'A', means: 'Inget blinkar.' },
  {
    key: '2.4.1',
    name: 'Hoppa över grupperat innehåll',
    level: 'A',
    means: 'Knappen står sist på sidan, så att ingen behöver passera den.',
  },
  {
    key: '2.4.2',
    name: 'Sidtitlar',
    level: 'A',
    means: 'Sidans titel är kommunens. Dialogen heter som formuläret i den.',
  },
  {
    key: '2.4.3',
    name: 'Fokusordning',
    level: 'A',
    means: 'Fokus går uppifrån och ned, till det som behöver rättas, och tillbaka till knappen när dialogen stängs.',
  },
  {
    key: '2.4.4',
    name: 'Syftet med en länk',
    level: 'A',
    means: 'En länk i felsammanfattningen säger vad som ska rättas och leder dit.',
    byHand: read,
  },
  {
    key: '2.4.5',
    name: 'Flera sätt',
    level: 'AA',
    means: 'Gäller webbplatsen.',
    nothing: 'En knapp med ett formulär är ingen samling sidor.',
  },
  {
    key: '2.4.6',
    name: 'Rubriker och etiketter',
    level: 'AA',
    means: 'Rubriker och etiketter säger vad de gäller.',
    byHand: read,
  },
  { key: '2.4.7', name: 'Synligt fokus', level: 'AA', means: 'Varje kontroll får en ram när den har fokus.' },
  {
    key: '2.4.11',
    name: 'Fokus skyms inte, minimum',
    level: 'AA',
    isNew: true,
    means:
      'Det som har fokus ligger aldrig under rubriken eller knappraden, och den rad man skriver på syns. Den stängda knappen flyttar sig undan för det på sidan som har fokus.',
  },
  {
    key: '2.5.1',
    name: 'Pekgester',
    level: 'A',
    means: 'Ett enkelt tryck räcker till allt.',
  },
  {
    key: '2.5.2',
    name: 'Ångra tryck',
    level: 'A',
    means: 'Inget händer förrän man släpper, och den som släpper bredvid har inte tryckt.',
  },
  { key: '2.5.3', name: 'Etikett i namn', level: 'A', means: 'De ord som syns ingår i det namn som läses upp.' },
  { key: '2.5.4', name: 'Rörelsestyrning', level: 'A', means: 'Inget styrs av att enheten rörs eller skakas.' },
  {
    key: '2.5.7',
    name: 'Dragrörelser',
    level: 'AA',
    isNew: true,
    means: 'Filer kan dras hit, men också väljas med en knapp och tas bort med en annan.',
  },
  {
    key: '2.5.8',
    name: 'Storlek på klickytor, minimum',
    level: 'AA',
    isNew: true,
    means: 'Knappar, fält och val är minst 44 bildpunkter åt båda hållen, länkar minst 24.',
  },
];
