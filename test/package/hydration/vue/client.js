import { createSSRApp } from 'vue';
import Page from './Page.vue';

const app = document.querySelector('#app');
createSSRApp(Page, { tag: app.dataset.tag }).mount(app);
