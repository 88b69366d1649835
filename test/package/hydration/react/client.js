import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './Page.jsx';

const app = document.querySelector('#app');
hydrateRoot(app, createElement(Page, { tag: app.dataset.tag }));
