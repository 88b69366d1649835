import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Page } from './Page.jsx';

export const render = (tag) => ({ body: renderToString(createElement(Page, { tag })) });
