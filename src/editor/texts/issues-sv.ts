import type { LocatedCode, LocatedIssue } from '../../contract/config/check/locate-issues.ts';
import { valueAt } from '../../contract/config/paths.ts';
import type { JsonObject } from '../model/edit-json.ts';

const typeNames: Readonly<Record<string, string>> = {
  string: 'en text',
  number: 'ett tal',
  boolean: 'ja eller nej',
  array: 'en lista',
  object: 'flera delar',
  record: 'flera delar',
};

/** Explains an issue in Swedish, for the control that it is shown at. */
export function explainInSwedish({ code, params, path, isKey }: LocatedIssue, config: JsonObject): string {
  const value = isKey ? String(path.at(-1)) : valueAt(config, path);
  const found = typeof value === 'string' || typeof value === 'number' ? `”${shorten(String(value))}”` : 'Värdet';
  const param = (key: string): string => String(params[key]);
  const words = (key: string): readonly string[] => (Array.isArray(params[key]) ? params[key].map(String) : []);
  const allowed = listed(words('allowed'), 'eller');
  const isText = params['origin'] === 'string';
  const isList = params['origin'] === 'array';
  const unit = isText ? ' tecken' : isList ? ' i listan' : '';
  const sentences: Record<LocatedCode, () => string> = {
    markup: () => 'Texten innehåller HTML-kod, som invånaren skulle se. Skriv vanlig text.',
    languageTag: () => `${found} är inte en språkkod. Skriv till exempel sv, fi eller en.`,
    language: () => `${found} är inte ett språk som formuläret finns på. Välj ${allowed}.`,
    unknownLanguage: () => 'Texten är på ett språk som formuläret inte har.',
    untranslated: () => `Texten saknas på ${listed(words('values'), 'och')}.`,
    emptyText: () => 'Skriv en text.',
    fieldType: () =>
      value === undefined ? 'Frågan saknar typ. Välj en.' : `${found} är inte en typ av fråga. Välj en.`,
    fieldTypeError: () => 'Frågans typ kan inte läsas.',
    condition: () => 'Villkoret går inte att läsa. Välj en fråga och ett svar.',
    tooDeep: () => 'Villkoret är nästlat för djupt. Gör det enklare.',
    address: () => `${found} är inte en adress som kan stå här. Skriv en som börjar med https://.`,
    scheme: () =>
      `Adressen saknar https:// i början. Skriv https://${shorten(String(value))}, eller ./ före namnet på en fil.`,
    credentials: () => 'Adressen innehåller ett namn eller ett lösenord som alla besökare kan läsa. Ta bort det.',
    contactLink: () => `${found} är inte ett telefonnummer eller en e-postadress. Ta bort det som inte hör till.`,
    date: () => `${found} är inte ett datum. Skriv till exempel 2026-11-23, eller today.`,
    pattern: () => 'Mönstret är inte ett giltigt reguljärt uttryck. Rätta det.',
    patternWithoutError: () => 'Skriv ett eget felmeddelande för mönstret, så att invånaren förstår vad som är fel.',
    bounds: () => 'Det minsta är större än det högsta. Då kan ingen svara. Ändra det ena.',
    default: () => 'Det som är ifyllt från början är inte ett giltigt svar på frågan.',
    tooManyFields: () => `Formuläret har ${param('count')} frågor. Det går att ha högst ${param('max')}.`,
    duplicateName: () => `En fråga före den här har också namnet ${found}. Ge frågorna olika namn.`,
    duplicateOption: () => `Ett alternativ före det här har också värdet ${found}. Ge dem olika värden.`,
    unknownField: () => `Villkoret gäller frågan ”${param('field')}”, som inte finns i formuläret.`,
    stillReferenced: () => 'Andra frågor visas beroende på det som tas bort. Ändra dem också, eller låt det vara kvar.',
    unknownOption: () => `Villkoret gäller svaret ”${param('value')}”, som frågan inte har.`,
    notComparable: () => 'Svaret kan skrivas på många sätt. Fråga bara om det är ifyllt.',
    circularCondition: () => `Villkoren går i cirkel: ${listed(words('cycle'), 'och')}. Ändra ett av dem.`,
    unknownEndpoint: () => `Mottagaren ${found} finns inte. Lägg till den under Mottagare.`,
    unknownChange: () => 'Ändringen gäller en fråga som inte finns i formuläret.',
    renamedField: () => 'En fråga i ett färdigt formulär behåller sitt namn. Ta bort ändringen.',
    unknownFieldName: () => 'Frågan finns inte i formuläret.',
    duplicateFieldName: () => `Två frågor skickas som ${found}. Då går ett svar förlorat. Ge dem olika namn.`,
    filesUnsupported: () => 'Det valda formatet kan inte ta emot filer. Välj ett annat format, eller ta bort frågan.',
    hintsUnsupported: () => 'Det valda formatet har inte plats för uppgifterna. Välj JSON, eller ta bort krysset.',
    notOpen311: () => `${found} är inte ett namn i Open311.`,
    incompleteOpen311: () => `Open311 kräver ${param('needs')}. Lägg till det bland de fasta värdena.`,
    secret: () => 'Det ser ut som något hemligt, och alla besökare kan läsa det. Ha det på en server i stället.',
    unknownKey: () =>
      params['near'] === undefined
        ? `${found} är inte en känd inställning.`
        : `${found} är inte en känd inställning. Menade du ”${param('near')}”?`,
    unknownValue: () => `${found} går inte att välja. Välj ${allowed}.`,
    missing: () => 'Det här måste fyllas i.',
    wrongType: () =>
      `Värdet är av fel slag. Här ska det vara ${listed(
        words('expected').map((type) => typeNames[type] ?? type),
        'eller',
      )}.`,
    tooSmall: () =>
      isList && param('limit') === '1'
        ? 'Välj minst ett. Listan får inte vara tom.'
        : `Värdet är för litet. Det ska vara minst ${param('limit')}${unit}.`,
    notAbove: () => `Värdet är för litet. Det ska vara mer än ${param('limit')}.`,
    tooBig: () => `Värdet är för stort. Det får vara högst ${param('limit')}${unit}.`,
    notWhole: () => 'Skriv ett heltal.',
    wrongFormat: () => `${found} är inte skrivet på rätt sätt. ${formatOf(path, isKey)}`.trim(),
    invalid: () => `${found} är inte skrivet på rätt sätt.`,
  };
  return sentences[code]();
}

/** Returns the format of a value that is checked by a pattern, in words. */
function formatOf(path: readonly PropertyKey[], isKey: boolean): string {
  const formats: Readonly<Record<string, string>> = {
    form: 'Använd a–z, 0–9, - och _, högst 64 tecken.',
    name: 'Börja med en bokstav. Använd sedan a–z, siffror, - och _, högst 64 tecken.',
    value: 'Skriv en rad utan mellanslag i början och slutet.',
    autocomplete: 'Skriv ett ändamål enligt HTML, till exempel email eller postal-code.',
    country: 'Skriv landets två stora bokstäver, till exempel SE.',
    phone: 'Skriv ett telefonnummer.',
    email: 'Skriv en e-postadress.',
    accent: 'Skriv en färg som #00558c.',
    min: 'Skriv ett datum som 2026-11-23, eller today.',
    max: 'Skriv ett datum som 2026-11-23, eller today.',
    default: 'Skriv ett datum som 2026-11-23, eller today.',
  };
  if (path.includes('accept')) return 'Skriv till exempel image/* eller .pdf.';
  const owner = String(path.at(-2));
  if (owner === 'fieldNames' || owner === 'extraFields') return 'Skriv ett namn utan mellanslag.';
  if (owner === 'headers') return isKey ? 'Använd a–z, siffror och -.' : 'Använd tecknen i ASCII.';
  const key = String(path.at(-1));
  return Object.hasOwn(formats, key) ? (formats[key] ?? '') : '';
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function listed(words: readonly string[], conjunction: string): string {
  const shown = words.length > 12 ? [...words.slice(0, 12), '…'] : words;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${conjunction} ${shown.at(-1) ?? ''}`;
}
