/** What every message bears besides the answers, where each stands by itself; no field's name begins so. */
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
] as const;

/** What Open311 GeoReport v2 has names for in a message, besides the attributes of a service. */
export const open311Names: readonly string[] = [
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

/** The ways in which Open311 says where something is, each by the names that it takes; one of them must be there. */
export const open311Places: readonly (readonly string[])[] = [['address_string'], ['address_id'], ['lat', 'long']];

/** Whether Open311 knows a name: one of its own, or an attribute that the service defines. */
export const isOpen311Name = (name: string): boolean =>
  open311Names.includes(name) || /^attribute\[[^[\]]+\](?:\[\])?$/.test(name);
