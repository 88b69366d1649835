import { hydrate } from 'svelte';
import Page from './Page.svelte';

const target = document.querySelector('#app');
hydrate(Page, { target, props: { tag: target.dataset.tag } });
