/** What every message bears besides the answers, where each stands by itself; no field's name begins so. */
export declare const envelopeNames: readonly ['_id', '_form', '_language', '_sentAt', '_page', '_title', '_pageLanguage', '_referrer', '_viewport', '_version'];
/** What Open311 GeoReport v2 has names for in a message, besides the attributes of a service. */
export declare const open311Names: readonly string[];
/** The ways in which Open311 says where something is, each by the names that it takes; one of them must be there. */
export declare const open311Places: readonly (readonly string[])[];
/** Whether Open311 knows a name: one of its own, or an attribute that the service defines. */
export declare const isOpen311Name: (name: string) => boolean;
