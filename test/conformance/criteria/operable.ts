import { read, type Criterion } from './criterion.ts';

/** Criteria under “Operable”. */
export const operable: readonly Criterion[] = [
  { number: '2.1.1', name: 'Tangentbord', level: 'A', meaning: 'Allt går att göra med enbart tangentbord.' },
  {
    number: '2.1.2',
    name: 'Ingen tangentbordsfälla',
    level: 'A',
    meaning: 'Tabb stannar i dialogen bara så länge den är öppen. Escape stänger den.',
  },
  {
    number: '2.1.4',
    name: 'Kortkommandon med ett tecken',
    level: 'A',
    meaning: 'Det finns inga, och sidans egna nås inte av det som skrivs i formuläret.',
  },
  {
    number: '2.2.1',
    name: 'Justerbar tidsgräns',
    level: 'A',
    meaning:
      'Ingen tid går ut medan sidan är öppen. Kvittot står kvar tills den som skrev stänger det. Ett utkast raderas 30 minuter efter att sidan har lämnats; kommunen kan ändra tiden.',
  },
  {
    number: '2.2.2',
    name: 'Pausa, stoppa, dölj',
    level: 'A',
    meaning:
      'Det enda som rör sig är en ring medan meddelandet skickas, och den står still för den som vill ha mindre rörelse.',
  },
  { number: '2.3.1', name: 'Högst tre blinkningar', level: 'A', meaning: 'Inget blinkar.' },
  {
    number: '2.4.1',
    name: 'Hoppa över grupperat innehåll',
    level: 'A',
    meaning: 'Knappen står sist på sidan, så att ingen behöver passera den.',
  },
  {
    number: '2.4.2',
    name: 'Sidtitlar',
    level: 'A',
    meaning: 'Sidans titel är kommunens. Dialogen heter som formuläret i den.',
  },
  {
    number: '2.4.3',
    name: 'Fokusordning',
    level: 'A',
    meaning: 'Fokus går uppifrån och ned, till det som behöver rättas, och tillbaka till knappen när dialogen stängs.',
  },
  {
    number: '2.4.4',
    name: 'Syftet med en länk',
    level: 'A',
    meaning: 'En länk i felsammanfattningen säger vad som ska rättas och leder dit.',
    manualReview: read,
  },
  {
    number: '2.4.5',
    name: 'Flera sätt',
    level: 'AA',
    meaning: 'Gäller webbplatsen.',
    untestedReason: 'En knapp med ett formulär är ingen samling sidor.',
  },
  {
    number: '2.4.6',
    name: 'Rubriker och etiketter',
    level: 'AA',
    meaning: 'Rubriker och etiketter säger vad de gäller.',
    manualReview: read,
  },
  { number: '2.4.7', name: 'Synligt fokus', level: 'AA', meaning: 'Varje kontroll får en ram när den har fokus.' },
  {
    number: '2.4.11',
    name: 'Fokus skyms inte, minimum',
    level: 'AA',
    isNew: true,
    meaning:
      'Det som har fokus ligger aldrig under rubriken eller knappraden, och den rad man skriver på syns. Den stängda knappen flyttar sig undan för det på sidan som har fokus.',
  },
  {
    number: '2.5.1',
    name: 'Pekgester',
    level: 'A',
    meaning: 'Ett enkelt tryck räcker till allt.',
  },
  {
    number: '2.5.2',
    name: 'Ångra tryck',
    level: 'A',
    meaning: 'Inget händer förrän man släpper, och den som släpper bredvid har inte tryckt.',
  },
  { number: '2.5.3', name: 'Etikett i namn', level: 'A', meaning: 'De ord som syns ingår i det namn som läses upp.' },
  { number: '2.5.4', name: 'Rörelsestyrning', level: 'A', meaning: 'Inget styrs av att enheten rörs eller skakas.' },
  {
    number: '2.5.7',
    name: 'Dragrörelser',
    level: 'AA',
    isNew: true,
    meaning: 'Filer kan dras hit, men också väljas med en knapp och tas bort med en annan.',
  },
  {
    number: '2.5.8',
    name: 'Storlek på klickytor, minimum',
    level: 'AA',
    isNew: true,
    meaning: 'Knappar, fält och val är minst 44 bildpunkter åt båda hållen, länkar minst 24.',
  },
];
