/** The names of the envelope in formats without nesting; no field has such a name. */
export declare const envelopeNames: readonly ['_id', '_form', '_language', '_sentAt', '_page', '_title', '_pageLanguage', '_referrer', '_viewport', '_version'];
/** The names in a message by Open311 GeoReport v2, besides the attributes of a service. */
export declare const open311Names: readonly string[];
/** The names by which Open311 accepts a location; all names of one row are required. */
export declare const open311Places: readonly (readonly string[])[];
/** Whether a name is one of Open311, or an attribute that the service defines. */
export declare const isOpen311Name: (name: string) => boolean;
