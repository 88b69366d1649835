import { group, radio, text } from './fields.ts';
import type { Row } from './wrong-config-parts.ts';

const around = '_id, _form, _language, _sentAt, _title, _pageLanguage, _referrer, _viewport or _version';
const open311 =
  'service_code, description, address_string, address_id, lat, long, email, first_name, last_name, phone, device_id, account_id, media_url, jurisdiction_id or attribute[CODE]';
const place = 'address_string, address_id, or lat and long';
const lacks = (needs: string) =>
  `format "open311" takes no message without ${needs}; write it in extraFields, or name a field so that is required and always shown`;
const taken =
  'is what the endpoint calls another field as well, and one answer would be lost; give each a name of its own';
const lacksDescription =
  'format "open311" takes no message without description; write it in extraFields, or name a field so that is there';

/** Configs that are wrong in how a form looks, and in how a message is written, kept and answered. */
// One row a line:
// prettier-ignore
export const wrongFormats: readonly Row[] = [
  [{ theme: 'drak' }, ['theme "drak" is not known; use "dark", or one of light or auto']],
  [{ theme: true }, ['theme true is not known; use light, dark or auto']],
  [{ accent: 'blå' }, ['accent "blå" is not written as it must be; write a colour such as #00558c']],
  [{ accent: '#00558c80' }, ['accent "#00558c80" is not written as it must be; write a colour such as #00558c']],
  [{ accent: 0x00558c }, ['accent 21900 is not a text; write one']],
  [{ format: 'jsn' }, ['format "jsn" is not known; use "json", or one of urlencoded, multipart or open311']],
  [{ fieldNames: { kind: 'a b' } }, ['fieldNames.kind "a b" is not written as it must be; write a name without space, 100 at most']],
  [{ fieldNames: { kind: true } }, ['fieldNames.kind true is not a text or false; write one']],
  [{ extraFields: { source: 7 } }, ['extraFields.source 7 is not a text; write one']],
  [{ extraFields: { 'a b': 'x' } }, ['extraFields: "a b" is not written as it must be; write a name without space, 100 at most']],
  [{ fieldNames: { descripton: 'text' } }, ['fieldNames.descripton is no field of this form; use "description", or one of kind, department, answerVia, name, email, phone, phoneTime, street, postcode or town']],
  [{ fields: [text('a')], fieldNames: { a: 'b', b: false, toString: 'c', _page: 'sida' } }, ['fieldNames.b is no field of this form; use a', 'fieldNames.toString is no field of this form; use a', 'fieldNames._page is no field of this form; use a']],
  [{ fields: [text('a')], format: 'urlencoded', fieldNames: { _pgae: 'sida' } }, [`fieldNames._pgae is no field of this form; use "_page", or one of a, ${around}`]],
  [{ fieldNames: { kind: 'text', description: 'text' } }, [`fieldNames.description "text" ${taken}`]],
  [{ fieldNames: { kind: 'department' } }, [`fieldNames.kind "department" ${taken}`]],
  [{ format: 'multipart', fieldNames: { kind: '_id' } }, [`fieldNames.kind "_id" ${taken}`]],
  [{ format: 'urlencode', fieldNames: { _page: 'sida' } }, ['format "urlencode" is not known; use "urlencoded", or one of json, multipart or open311']],
  [{ fields: [text('å'), text('a')], fieldNames: { å: 'b' } }, ['fields[0].name "å" is not written as it must be; begin with a letter, then use letters a–z, digits, - and _, 64 at most']],
  [{ format: 'urlencoded', moreFields: [{ ...text('a'), type: 'file' }] }, ['moreFields[0] asks for files, which urlencoded has no room for; use multipart or json, or leave the field out']],
  [{ format: 'urlencoded', changes: { department: { type: 'file' } } }, ['changes.department asks for files, which urlencoded has no room for; use multipart or json, or leave the field out']],
  [{ format: 'open311', extraFields: { service_code: '1', address_string: 'Torget 1' }, moreFields: [group({ ...text('a'), type: 'file', required: true })] }, ['moreFields[0].fields[0] asks for files, which open311 has no room for; use multipart or json, or leave the field out']],
  [{ format: 'urlencoded', spamHints: true }, ['spamHints is for messages in JSON, and urlencoded has no room for it; use json, or leave the key out']],
  [{ format: 'open311' }, [lacks('service_code'), lacks(place)]],
  [{ format: 'open311', extraFields: { service_code: '', address_strng: 'Torget 1' }, fieldNames: { description: false, kind: 'service_code' }, changes: { kind: { required: false } } }, [lacks('service_code'), lacksDescription, lacks(place)]],
  [{ format: 'open311', fields: [text('description'), text('service_code', { required: true, showWhen: { field: 'description', filled: true } }), { ...group(text('address_string', { required: true })), showWhen: { field: 'description', filled: true } }, { ...text('lat', { required: true }), type: 'number' }] }, [lacks('service_code'), lacks(place)]],
  [{ format: 'open311', extraFields: { service_code: '1', address_id: '7' }, fieldNames: { kind: 'attribute[KIND]', department: 'department', name: 'attribut[X]', street: 'adress_string' } }, [`fieldNames.department "department" is no name of Open311; use ${open311}`, `fieldNames.name "attribut[X]" is no name of Open311; use "attribute[CODE]", or one of ${open311.replace(', jurisdiction_id or attribute[CODE]', ' or jurisdiction_id')}`, `fieldNames.street "adress_string" is no name of Open311; use "address_string", or one of ${open311.replace('address_string, ', '')}`]],
  [{ format: 'open311', fields: [text('description'), radio('service_code', { value: 5, label: 'L' }), text('address_id', { required: true })] }, ['fields[1].options[0].value 5 is not a text; write one']],
  [{ extraFields: { api_key: '1', source: 'webb', 'X-Token': '2' } }, ['extraFields.api_key looks like a secret, and every visitor can read it; keep it on a server of yours', 'extraFields."X-Token" looks like a secret, and every visitor can read it; keep it on a server of yours']],
  [{ credentials: 'all' }, ['credentials "all" is not known; use same-origin, include or omit']],
  [{ idempotencyKey: 'yes' }, ['idempotencyKey "yes" is not true or false; write one']],
  [{ draft: 'local' }, ['draft "local" is not known; use session, memory or off']],
  [{ fields: [text('a', { draft: 'session' })] }, ['fields[0].draft "session" is not true or false; write one']],
  [{ answerWithin: 10 }, ['answerWithin 10 is not an object; write one']],
  [{ answerWithin: { days: 0 } }, ['answerWithin.days 0 is too small; write at least 1']],
  [{ answerWithin: { days: 10, when: { field: 'knid', filled: true } } }, ['answerWithin.when asks about "knid", which is no field of this form; use "kind", or one of department, description, answerVia, name, email, phone, phoneTime, street, postcode or town']],
];
