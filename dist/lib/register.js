import { define } from './define.js';
// A server that renders the page imports this as well.
if ('customElements' in globalThis)
    define();
