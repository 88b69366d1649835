/** Swedish. */
export const messages = {
    chooseLanguage: 'Språk',
    publicRecord: 'Det du skickar blir en allmän handling, som andra kan begära att få läsa om den inte omfattas av sekretess.',
    unshownField: 'Den här frågan kan inte visas. Du kan skicka meddelandet utan att svara på den.',
    date: { hint: 'Till exempel 2026-11-23' },
    privacy: {
        heading: 'Så behandlar vi dina personuppgifter',
        short: 'Vi använder dina personuppgifter för att ta hand om ditt ärende.',
        details: 'Läs mer om hur vi behandlar personuppgifter',
        controller: 'Personuppgiftsansvarig',
        officer: 'Dataskyddsombud',
        purpose: 'Vad uppgifterna ska användas till',
        basis: 'Rättslig grund',
        recipients: 'Vilka som får del av uppgifterna',
        retention: 'Hur länge uppgifterna sparas',
        transfers: 'Om uppgifterna lämnar EU/EES',
        obligation: 'Om du måste lämna uppgifterna',
        rights: 'Dina rättigheter',
        complaints: 'Klagomål till Integritetsskyddsmyndigheten (IMY)',
    },
};
