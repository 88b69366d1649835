import type { FormLanguage } from '../../contract/config/form-languages.ts';
import { asText, type JsonObject } from '../model/edit-json.ts';

/** The parts of a privacy notice that there are ready texts for. */
export const clauseKeys = [
  'controller',
  'officer',
  'purpose',
  'basis',
  'recipients',
  'retention',
  'rights',
  'complaints',
] as const;

type ClauseKey = (typeof clauseKeys)[number];

/** A text in the languages that it has been reviewed in. */
type Clause = Readonly<Partial<Record<FormLanguage, string>>> & { readonly sv: string };

const shared: Readonly<Record<Exclude<ClauseKey, 'purpose'>, Clause>> = {
  controller: {
    sv: '[Nämnden eller styrelsen], [kommunens namn], [telefonnummer], [e-postadress]',
    fi: '[Lautakunta tai hallitus], [kunnan nimi], [puhelinnumero], [sähköpostiosoite]',
    en: '[The committee or board], [name of the municipality], [phone number], [e-mail address]',
  },
  officer: {
    sv: 'Kommunens dataskyddsombud, [e-postadress]',
    fi: 'Kunnan tietosuojavastaava, [sähköpostiosoite]',
    en: 'The data protection officer of the municipality, [e-mail address]',
  },
  basis: {
    sv: 'Uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen).',
    fi: 'Yleistä etua koskeva tehtävä (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta).',
    en: 'A task in the public interest (Article 6(1)(e) of the General Data Protection Regulation).',
  },
  recipients: {
    sv: 'Den verksamhet i kommunen som ärendet gäller. Det du skickar blir en allmän handling. Den som ber om att få läsa den kan få göra det, om uppgifterna inte omfattas av sekretess.',
    fi: 'Se kunnan toimiala, jota asia koskee. Lähettämästäsi viestistä tulee yleinen asiakirja. Sitä pyytävä voi saada lukea sen, jos tiedot eivät ole salassa pidettäviä.',
    en: 'The part of the municipality that the matter concerns. What you send becomes a public document. Anyone who asks may read it, unless the information is secret by law.',
  },
  retention: {
    sv: '[Två år] efter att ärendet är avslutat, enligt kommunens informationshanteringsplan.',
    fi: '[Kaksi vuotta] asian päättymisestä kunnan tiedonhallintasuunnitelman mukaan.',
    en: '[Two years] after the matter is closed, by the records schedule of the municipality.',
  },
  rights: {
    sv: 'Du har rätt att få veta vilka uppgifter vi har om dig, att få fel rättade och att invända mot hur vi använder dem.',
    fi: 'Sinulla on oikeus saada tietää, mitä tietoja meillä on sinusta, pyytää virheiden korjaamista ja vastustaa tietojen käyttöä.',
    en: 'You have the right to know which data we have about you, to have errors corrected, and to object to how we use them.',
  },
  complaints: {
    sv: 'Du kan klaga hos Integritetsskyddsmyndigheten, IMY.',
    fi: 'Voit tehdä valituksen Ruotsin tietosuojaviranomaiselle (Integritetsskyddsmyndigheten, IMY).',
    en: 'You can complain to the Swedish Authority for Privacy Protection (IMY).',
  },
};

const purposes: Readonly<Record<string, Clause>> = {
  kontakt: {
    sv: 'Vi använder uppgifterna för att ta hand om ditt ärende och svara dig.',
    fi: 'Käytämme tietoja asiasi käsittelyyn ja sinulle vastaamiseen.',
    en: 'We use the data to handle your matter and to answer you.',
  },
  tillganglighet: {
    sv: 'Vi använder uppgifterna för att rätta bristen i tillgänglighet och svara dig.',
    fi: 'Käytämme tietoja saavutettavuuspuutteen korjaamiseen ja sinulle vastaamiseen.',
    en: 'We use the data to mend the accessibility problem and to answer you.',
  },
  sidfel: {
    sv: 'Vi använder uppgifterna för att rätta felet på sidan och svara dig om du vill det.',
    fi: 'Käytämme tietoja sivun virheen korjaamiseen ja sinulle vastaamiseen, jos haluat vastauksen.',
    en: 'We use the data to correct the page, and to answer you if you want that.',
  },
  'ris-och-ros': {
    sv: 'Vi använder uppgifterna för att ta hand om din synpunkt, bli bättre och svara dig om du vill det.',
    fi: 'Käytämme tietoja palautteesi käsittelyyn, toimintamme kehittämiseen ja sinulle vastaamiseen, jos haluat vastauksen.',
    en: 'We use the data to handle your feedback, to improve, and to answer you if you want that.',
  },
};

/** Returns ready texts for a privacy notice; what only the municipality knows is in brackets. */
export function clauses(config: JsonObject): Readonly<Record<ClauseKey, Clause>> {
  const preset = asText(config['preset']);
  const purpose = Object.hasOwn(purposes, preset) ? purposes[preset] : purposes['kontakt'];
  return { ...shared, purpose: purpose ?? { sv: '' } };
}
