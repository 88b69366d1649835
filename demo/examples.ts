/** An example form with the config `configs/<name>.json` and the page `exempel-<name>.html`. */
export interface Example {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  /** The label of the FeedBack button. Without it the form is inline. */
  readonly button?: string;
  /** The position of the button. Default: `bottom-right`. */
  readonly position?: string;
}

/** The example forms in the order of `exempel.html`. */
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
