import { define } from './define.ts';

// A server that renders the page imports this as well.
if ('customElements' in globalThis) define();
