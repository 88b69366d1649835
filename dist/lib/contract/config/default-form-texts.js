/** The kinds of message, in the order in which they are offered. */
export const kinds = [
    'synpunkt',
    'klagomal',
    'berom',
    'forslag',
    'fraga',
    'felanmalan',
    'sidfel',
    'tillganglighet',
    'annat',
];
/** The activities of a municipality, as a resident would name them; last the answer that leaves the routing to it. */
export const departments = [
    'barn-utbildning',
    'vard-omsorg',
    'stod-socialtjanst',
    'bygga-bo-miljo',
    'trafik-gator-parker',
    'vatten-avlopp-avfall',
    'kultur-fritid-idrott',
    'naringsliv-arbete',
    'kommun-politik',
    'webbplatsen',
    'vet-inte',
];
/** The ways to be answered. */
export const channels = ['email', 'phone', 'letter', 'none'];
