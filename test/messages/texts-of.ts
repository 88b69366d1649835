/** A value for every parameter of a text. */
const sampleParams = {
  excess: 'x',
  label: 'L',
  count: 2,
  min: 3,
  max: 4,
  length: 5,
  step: 0.5,
  name: 'N.pdf',
  kinds: 'K',
  size: 10,
  percent: 45,
  date: '8 december',
  send: 'S',
  download: 'D',
  clear: 'C',
};

/** Returns the texts of a language by their path; functions are called with the params. */
export function textsOf(value: unknown, params: object = sampleParams, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function') return new Map([[path, value(params)]]);
  return new Map(
    Object.entries(Object(value)).flatMap(([key, inner]) => [...textsOf(inner, params, `${path}/${key}`)]),
  );
}
