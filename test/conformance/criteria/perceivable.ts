import { read, type Criterion } from './criterion.ts';

const media = 'Här finns varken ljud eller film.';
/** Criteria under “Perceivable”. */
export const perceivable: readonly Criterion[] = [
  {
    number: '1.1.1',
    name: 'Icke-textuellt innehåll',
    level: 'A',
    meaning: 'Knappens bild har ett namn i ord. Ikoner som bara pryder är dolda för skärmläsare.',
  },
  { number: '1.2.1', name: 'Enbart ljud och enbart video', level: 'A', meaning: media },
  { number: '1.2.2', name: 'Undertexter, inspelat', level: 'A', meaning: media },
  { number: '1.2.3', name: 'Syntolkning eller alternativ', level: 'A', meaning: media },
  { number: '1.2.4', name: 'Undertexter, direktsänt', level: 'AA', meaning: media },
  { number: '1.2.5', name: 'Syntolkning, inspelat', level: 'AA', meaning: media },
  {
    number: '1.3.1',
    name: 'Information och relationer',
    level: 'A',
    meaning: 'Rubriker, grupper, etiketter, hjälptexter och fel är uppmärkta som det de är.',
  },
  {
    number: '1.3.2',
    name: 'Meningsfull ordning',
    level: 'A',
    meaning: 'Allt läses upp i den ordning som det syns, också från höger till vänster.',
  },
  {
    number: '1.3.3',
    name: 'Sensoriska kännetecken',
    level: 'A',
    meaning: 'Ingen text hänvisar bara till form, färg eller plats. Bocken vid ett fält läses som ”måste fyllas i”.',
    manualReview: read,
  },
  {
    number: '1.3.4',
    name: 'Visningsriktning',
    level: 'AA',
    meaning: 'Formuläret går att fylla i både stående och liggande, och inget går förlorat när skärmen vrids.',
  },
  {
    number: '1.3.5',
    name: 'Identifiera inmatningens syfte',
    level: 'AA',
    meaning: 'Kontaktfälten säger till webbläsaren vad de är till för, så att den kan fylla i dem.',
  },
  {
    number: '1.4.1',
    name: 'Användning av färg',
    level: 'A',
    meaning: 'Fel visas med ord, ikon och streck, obligatoriska fält med en bock, val med en fylld prick eller bock.',
    manualReview: 'Formuläret med alla sorters fält, med fel och med val, betraktat i gråskala.',
  },
  { number: '1.4.2', name: 'Ljudkontroll', level: 'A', meaning: media },
  {
    number: '1.4.3',
    name: 'Kontrast, minimum',
    level: 'AA',
    meaning:
      'Text har minst 4,5:1 mot sin botten, ljust och mörkt, vilken färg kommunen än väljer till knapparna. Väljer den egna färger på text och botten är kontrasten dess sak.',
  },
  {
    number: '1.4.4',
    name: 'Ändring av textstorlek',
    level: 'AA',
    meaning: 'Texten går att fördubbla utan att något försvinner, med webbläsarens zoom och med sidans textstorlek.',
  },
  {
    number: '1.4.5',
    name: 'Bilder av text',
    level: 'AA',
    meaning: 'Formuläret har inga bilder. Knappen kan visa en bild om kommunen vill; välj hellre ord.',
  },
  {
    number: '1.4.10',
    name: 'Dynamiskt textflöde',
    level: 'AA',
    meaning: 'I 320 × 256 bildpunkter (400 %) rullar allt bara nedåt, och högst en fjärdedel ligger fast.',
  },
  {
    number: '1.4.11',
    name: 'Kontrast för annat än text',
    level: 'AA',
    meaning: 'Ramar, bockar, ikoner och fokusmarkering har minst 3:1: ljust, mörkt och med påtvingade färger.',
    manualReview: 'Påtvingade färger i Chromium: stängd knapp, fält, val, fel och fokus betraktade på skärmbild.',
  },
  {
    number: '1.4.12',
    name: 'Textavstånd',
    level: 'AA',
    meaning: 'Den som själv ökar avståndet mellan rader, bokstäver och ord förlorar inget.',
  },
  {
    number: '1.4.13',
    name: 'Innehåll vid hovring eller fokus',
    level: 'AA',
    meaning: 'Inget visas bara för att pekaren eller fokus råkar vara där.',
  },
];
