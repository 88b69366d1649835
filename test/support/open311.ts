/** A service request of GeoReport v2. */
export type ServiceRequest = Readonly<Record<string, string | readonly string[]>>;

const single = new Set(
  [
    ['jurisdiction_id', 'service_code', 'lat', 'long', 'address_string', 'address_id', 'email', 'device_id'],
    ['account_id', 'first_name', 'last_name', 'phone', 'description', 'media_url'],
  ].flat(),
);

/**
 * Parses the body of POST requests.json by the standard; throws at an unknown or repeated name, and at a request without a
 * service or a place.
 */
export function readServiceRequest(body: string): ServiceRequest {
  const request: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(body)) {
    const attribute = /^attribute\[\w+\](?<several>\[\])?$/.exec(name);
    if (attribute?.groups?.['several']) request[name] = [request[name] ?? [], value].flat();
    else if (request[name] !== undefined) throw new Error(`${name} comes twice`);
    else if (attribute || single.has(name)) request[name] = value;
    else throw new Error(`${name} is not of the standard`);
  }
  if (!request['service_code']) throw new Error('no service_code');
  const hasPlace = request['address_string'] || request['address_id'] || (request['lat'] && request['long']);
  if (!hasPlace) throw new Error('no place');
  return request;
}
