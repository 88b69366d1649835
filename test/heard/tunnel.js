// Takes the connection away from a page while a text that ends in "tunneln" is in a field: of the keys, Orca keeps some.
let isOnLine = true;
const { fetch: request } = globalThis;
globalThis.fetch = (...args) => (isOnLine ? request(...args) : Promise.reject(new TypeError('Failed to fetch')));
Object.defineProperty(navigator, 'onLine', { get: () => isOnLine });
addEventListener('input', (event) => {
  const isNow = !event.composedPath()[0].value.endsWith('tunneln');
  if (isNow === isOnLine) return;
  isOnLine = isNow;
  dispatchEvent(new Event(isOnLine ? 'online' : 'offline'));
});
