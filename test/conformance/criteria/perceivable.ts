import { read, type Criterion } from './criterion.ts';

const media = 'Här finns varken ljud eller film.';
/** Criteria under “Perceivable”. */
export const perceivable: readonly Criterion[] = [
  {
    key: '1.1.1',
    name: 'Icke-textuellt innehåll',
    level: 'A',
    means: 'Knappens bild har ett namn i ord. Ikoner som bara pryder är dolda för skärmläsare.',
  },
  { key: '1.2.1', name: 'Enbart ljud och enbart video', level: 'A', means: media },
  { key: '1.2.2', name: 'Undertexter, inspelat', level: 'A', means: media },
  { key: '1.2.3', name: 'Syntolkning eller alternativ', level: 'A', means: media },
  { key: '1.2.4', name: 'Undertexter, direktsänt', level: 'AA', means: media },
  { key: '1.2.5', name: 'Syntolkning, inspelat', level: 'AA', means: media },
  {
    key: '1.3.1',
    name: 'Information och relationer',
    level: 'A',
    means: 'Rubriker, grupper, etiketter, hjälptexter och fel är uppmärkta som det de är.',
  },
  {
    key: '1.3.2',
    name: 'Meningsfull ordning',
    level: 'A',
    means: 'Allt läses upp i den ordning som det syns, också från höger till vänster.',
  },
  {
    key: '1.3.3',
    name: 'Sensoriska kännetecken',
    level: 'A',
    means: 'Ingen text hänvisar bara till form, färg eller plats. Bocken vid ett fält läses som ”måste fyllas i”.',
    byHand: read,
  },
  {
    key: '1.3.4',
    name: 'Visningsriktning',
    level: 'AA',
    means: 'Formuläret går att fylla i både stående och liggande, och inget går förlorat när skärmen vrids.',
  },
  {
    key: '1.3.5',
    name: 'Identifiera inmatningens syfte',
    level: 'AA',
    means: 'Kontaktfälten säger till webbläsaren vad de är till för, så att den kan fylla i dem.',
  },
  {
    key: '1.4.1',
    name: 'Användning av färg',
    level: 'A',
    means: 'Fel visas med ord, ikon och streck, obligatoriska fält med en bock, val med en fylld prick eller bock.',
    byHand: 'Formuläret med alla sorters fält, med fel och med val, betraktat i gråskala.',
  },
  { key: '1.4.2', name: 'Ljudkontroll', level: 'A', means: media },
  {
    key: '1.4.3',
    name: 'Kontrast, minimum',
    level: 'AA',
    means:
      'Text har minst 4,5:1 mot sin botten, ljust och mörkt, vilken färg kommunen än väljer till knapparna. Väljer den egna färger på text och botten är kontrasten dess sak.',
  },
  {
    key: '1.4.4',
    name: 'Ändring av textstorlek',
    level: 'AA',
    means: 'Texten går att fördubbla utan att något försvinner, med webbläsarens zoom och med sidans textstorlek.',
  },
  {
    key: '1.4.5',
    name: 'Bilder av text',
    level: 'AA',
    means: 'Formuläret har inga bilder. Knappen kan visa en bild om kommunen vill; välj hellre ord.',
  },
  {
    key: '1.4.10',
    name: 'Dynamiskt textflöde',
    level: 'AA',
    means: 'I 320 × 256 bildpunkter (400 %) rullar allt bara nedåt, och högst en fjärdedel ligger fast.',
  },
  {
    key: '1.4.11',
    name: 'Kontrast för annat än text',
    level: 'AA',
    means: 'Ramar, bockar, ikoner och fokusmarkering har minst 3:1: ljust, mörkt och med påtvingade färger.',
    byHand: 'Påtvingade färger i Chromium: stängd knapp, fält, val, fel och fokus betraktade på skärmbild.',
  },
  {
    key: '1.4.12',
    name: 'Textavstånd',
    level: 'AA',
    means: 'Den som själv ökar avståndet mellan rader, bokstäver och ord förlorar inget.',
  },
  {
    key: '1.4.13',
    name: 'Innehåll vid hovring eller fokus',
    level: 'AA',
    means: 'Inget visas bara för att pekaren eller fokus råkar vara där.',
  },
];
