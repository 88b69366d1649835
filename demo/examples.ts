/** A form of the demo's municipality: its config is `configs/<name>.json`, its page `exempel-<name>.html`. */
export interface Example {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  /** The words on the button that opens the form; without them it stands in the page. */
  readonly button?: string;
  /** Where the button stands; in the corner at the bottom right if left out. */
  readonly position?: string;
}

/** The forms of the demo's municipality, in the order in which `exempel.html` tells of them. */
export const examples: readonly Example[] = [
  {
    name: 'ursprung',
    title: 'Säg vad du tycker',
    lead: 'Lämna en synpunkt, ställ en fråga, klaga eller ge beröm. Du väljer själv hur du vill ha svar.',
  },
  {
    name: 'kontakt',
    title: 'Öppettider under helgerna',
    lead: 'Kontaktcenter har stängt den 24–26 och 31 december samt den 1 och 6 januari. Har du en fråga eller en synpunkt? Tryck på knappen nere i hörnet när som helst.',
    button: 'Skriv till oss',
  },
  {
    name: 'tillganglighet',
    title: 'Tillgänglighet på våra webbsidor',
    lead: 'Alla ska kunna använda våra webbsidor, e-tjänster, dokument och appar. Berätta om något inte fungerar för dig.',
  },
  {
    name: 'sidfel',
    title: 'Öppettider på återvinningscentralen',
    lead: 'Återvinningscentralen på Kvarngatan har öppet vardagar 7–19 och lördagar 9–15. Ser du något på sidan som är fel? Tryck på fliken i kanten.',
    button: 'Fel på sidan?',
    position: 'edge-right',
  },
  {
    name: 'ris-och-ros',
    title: 'Så sorterar du ditt avfall',
    lead: 'Matavfall lägger du i den gröna påsen. Förpackningar av papper, plast, metall och glas lämnar du där du bor eller på en återvinningsstation.',
  },
  {
    name: 'stor',
    title: 'Ordna evenemang',
    lead: 'Ska du ordna en marknad, ett lopp eller en konsert? Anmäl det här. Formuläret finns på svenska och finska.',
  },
];
