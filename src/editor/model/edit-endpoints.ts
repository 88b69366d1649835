import { isObject, mapEntries } from '../../contract/config/paths.ts';
import { asObject, removeAt, renameKey, type JsonObject } from './edit-json.ts';

/** Changes each option of a config, wherever it is. */
function mapOptions(value: unknown, change: (option: JsonObject) => JsonObject): unknown {
  if (Array.isArray(value)) return value.map((entry) => mapOptions(entry, change));
  if (!isObject(value)) return value;
  return mapEntries(value, (inner, key) => {
    if (key === 'options' && Array.isArray(inner)) {
      return inner.map((option: unknown) => (isObject(option) ? change(option) : option));
    }
    return key === 'fields' || !Array.isArray(inner) ? mapOptions(inner, change) : inner;
  });
}

function mapAllOptions(config: JsonObject, change: (option: JsonObject) => JsonObject): JsonObject {
  return mapEntries(config, (value, key) =>
    ['fields', 'moreFields', 'changes'].includes(key) ? mapOptions(value, change) : value,
  );
}

/** Renames an endpoint; the options that send there follow. Does nothing where the name is taken. */
export function renameEndpoint(config: JsonObject, name: string, to: string): JsonObject {
  const endpoints = asObject(config['endpoints']);
  if (to === '' || name === to || Object.hasOwn(endpoints, to) || !Object.hasOwn(endpoints, name)) return config;
  const followed = mapAllOptions(config, (option) =>
    option['endpoint'] === name ? { ...option, endpoint: to } : option,
  );
  return { ...followed, endpoints: renameKey(endpoints, name, to) };
}

/** Removes an endpoint; options that sent there send where the others do. */
export function removeEndpoint(config: JsonObject, name: string): JsonObject {
  const removed = removeAt(config, ['endpoints', name]) as JsonObject; // as a config is
  return mapAllOptions(removed, ({ endpoint, ...rest }) =>
    endpoint === undefined || endpoint === name ? rest : { ...rest, endpoint },
  );
}
