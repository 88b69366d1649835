/** The names of the envelope in formats without nesting; no field has such a name. */
export const envelopeNames = [
    '_id',
    '_form',
    '_language',
    '_sentAt',
    '_page',
    '_title',
    '_pageLanguage',
    '_referrer',
    '_viewport',
    '_version',
];
/** The names in a message by Open311 GeoReport v2, besides the attributes of a service. */
export const open311Names = [
    'service_code',
    'description',
    'address_string',
    'address_id',
    'lat',
    'long',
    'email',
    'first_name',
    'last_name',
    'phone',
    'device_id',
    'account_id',
    'media_url',
    'jurisdiction_id',
];
/** The names by which Open311 accepts a location; all names of one row are required. */
export const open311Places = [['address_string'], ['address_id'], ['lat', 'long']];
/** Whether a name is one of Open311, or an attribute that the service defines. */
export const isOpen311Name = (name) => open311Names.includes(name) || /^attribute\[[^[\]]+\](?:\[\])?$/.test(name);
