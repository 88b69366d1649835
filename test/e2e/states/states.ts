import { buttonTexts } from '../../../src/messages/button-texts.ts';
import { attach, choose, press, see, tick, write, type At } from '../acts.ts';
import { inForm, trigger, wordsOf } from '../resident.ts';
import {
  open,
  pickFirst,
  pressKey,
  readInAnother,
  sendAndWait,
  sendInVain,
  setOnline,
  submit,
  type Step,
} from './steps.ts';

/** Faults of a line that loses each attempt. */
const cutLine = Array.from({ length: 4 }, () => 'cut before it is read' as const);

/** A state of the widget. */
export interface State {
  readonly name: string;
  /** Steps from the state before. */
  readonly steps: readonly Step[];
  /** The element to scroll to; the start of the form by default. */
  readonly shows?: string;
  /** Whether the picture shows the whole page. */
  readonly isLong?: boolean;
}

/** States that a resident reaches one after the other on a page. */
export interface Journey {
  readonly name: string;
  /** Path of the page. */
  readonly page: string;
  readonly at: At;
  readonly states: readonly State[];
}

const inPage: At = (selector) => ['synpunkt-form', selector];

/** Fills in the default form, asking for no reply. */
const fill: readonly Step[] = [
  choose('kind', 'forslag'),
  pickFirst('department'),
  write('description', 'Sätt upp en bänk vid ån.'),
  choose('answerVia', 'none'),
];

const seeImage: Step = (browser) =>
  browser.waitFor(() => document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('img')?.complete);

/** Every state that the widget can show. */
export const journeys: readonly Journey[] = [
  {
    name: 'the form that needs no config',
    page: '/',
    at: inForm,
    states: [
      { name: 'closed', steps: [(browser) => wordsOf(browser, trigger)] },
      { name: 'open', steps: [open] },
      { name: 'errors', steps: [submit, see('.summary')] },
      { name: 'errors-in-fields', steps: [], shows: '#field-description' },
      { name: 'filled', steps: fill, shows: '#field-answerVia' },
      {
        name: 'filled-email',
        steps: [choose('answerVia', 'email'), write('email', 'namn@example.se')],
        shows: '#field-email',
      },
      {
        name: 'filled-phone',
        steps: [choose('answerVia', 'phone'), write('phone', '070-174 06 05')],
        shows: '#field-phone',
      },
      {
        name: 'filled-letter',
        steps: [choose('answerVia', 'letter'), write('name', 'Kim Exempel'), write('street', 'Björkgatan 1')],
        shows: '#field-postcode',
      },
      {
        name: 'clear-question',
        steps: [choose('answerVia', 'none'), press('#clear'), see('#clear-no')],
        shows: '#field-answerVia',
      },
      { name: 'sending', steps: [press('#clear-no'), sendAndWait()], shows: '#field-answerVia' },
      {
        name: 'toast',
        steps: [
          pressKey('Escape'),
          async (_, __, { line }) => line.release(),
          (browser) => wordsOf(browser, ['synpunkt-button', '.notice']),
        ],
      },
      { name: 'receipt', steps: [(browser) => browser.click(trigger), see('.receipt .save-copy')] },
      { name: 'receipt-end', steps: [], shows: '.receipt > button' },
    ],
  },
  {
    name: 'a bad line',
    page: '/',
    at: inForm,
    states: [
      {
        name: 'failed',
        steps: [open, ...fill, sendInVain('rejected', 'rejected', 'rejected', 'rejected')],
      },
      {
        name: 'failed-unsure',
        steps: [sendInVain(...cutLine)],
      },
      { name: 'offline', steps: [setOnline(false), sendInVain(...cutLine)] },
      { name: 'online-again', steps: [setOnline(true)] },
      { name: 'retrying', steps: [sendAndWait('rejected')], shows: '#field-answerVia' },
    ],
  },
  {
    name: 'a slow line',
    page: '/slow',
    at: inForm,
    states: [
      {
        name: 'loading',
        steps: [
          async (_, __, { site }) => void site.delayFiles(),
          (browser) => browser.click(trigger),
          (browser) => wordsOf(browser, ['synpunkt-button', '.notice']),
        ],
      },
    ],
  },
  {
    name: 'a widget that lacks its files',
    page: '/broken',
    at: inForm,
    states: [
      {
        name: 'not-loaded',
        steps: [
          (browser) => browser.click(trigger),
          (browser, _, { language }) =>
            browser.waitFor(
              (words: string) => document.querySelector('synpunkt-button')?.shadowRoot?.textContent?.includes(words),
              buttonTexts[language].failed,
            ),
        ],
      },
    ],
  },
  {
    name: 'a button with an image',
    page: '/image',
    at: inForm,
    states: [{ name: 'closed-image', steps: [seeImage] }],
  },
  {
    name: 'a button with an image and words',
    page: '/both',
    at: inForm,
    states: [{ name: 'closed-both', steps: [seeImage] }],
  },
  {
    name: 'a button at the edge',
    page: '/edge',
    at: inForm,
    states: [{ name: 'closed-edge', steps: [(browser) => wordsOf(browser, trigger)] }],
  },
  {
    name: 'a widget in colours of its own',
    page: '/themed',
    at: inForm,
    states: [{ name: 'themed', steps: [open, choose('kind', 'forslag')] }],
  },
  {
    name: 'a form with nowhere to send',
    page: '/unconfigured',
    at: inForm,
    states: [{ name: 'unconfigured', steps: [open] }],
  },
  {
    name: 'an endpoint that takes no message',
    page: '/refused',
    at: inForm,
    states: [
      {
        name: 'refused',
        steps: [open, choose('fault', 'broken'), write('description', 'Länken går inte'), sendInVain()],
      },
    ],
  },
  {
    name: 'a form with everything, in the page',
    page: '/allotment',
    at: inPage,
    states: [
      { name: 'fields', steps: [see('[type=submit]')], isLong: true },
      { name: 'fields-errors', steps: [submit, see('.summary')], isLong: true },
      { name: 'notice', steps: [choose('kind', 'change'), see('.notice')], shows: '#field-kind' },
      { name: 'redirect', steps: [choose('kind', 'fault'), see('.redirect')], shows: '.redirect' },
      {
        name: 'combobox',
        steps: [choose('kind', 'new'), write('street', 'b'), pressKey('ArrowDown'), see('#field-street-option-0')],
        shows: '#field-street',
      },
      {
        name: 'combobox-no-match',
        steps: [(browser) => browser.type('xyz'), see('.no-match')],
        shows: '#field-street',
      },
      {
        name: 'files',
        steps: [pressKey('Escape'), attach('pictures', ['karta.pdf']), see('.file-list .size')],
        shows: '.file-list',
      },
      { name: 'files-refused', steps: [attach('pictures', ['protokoll.txt']), see('.rejected')], shows: '.rejected' },
      {
        name: 'personal-number',
        steps: [write('description', 'Fråga 640823-3234.'), see('.warning')],
        shows: '.warning',
      },
      { name: 'privacy', steps: [press('.privacy summary'), see('.privacy dl')], shows: '.privacy' },
      {
        name: 'fields-filled',
        steps: [
          press('.privacy summary'),
          choose('before', 'yes'),
          pickFirst('area'),
          write('street', 'Brogatan'),
          pressKey('Enter'),
          write('size', '100'),
          write('from', '2027-04-01'),
          choose('crops', 'berries'),
          write('name', 'Kim Exempel'),
          write('email', 'namn@example.se'),
          tick('rules'),
        ],
        shows: '#field-from',
      },
      { name: 'personal-number-asked', steps: [submit], shows: '.warning' },
      {
        name: 'fields-receipt',
        steps: [press('.warning-actions button:nth-of-type(3)'), see('.receipt .save-copy')],
        isLong: true,
      },
    ],
  },
  {
    name: 'a form with everything, behind the button',
    page: '/allotment-button',
    at: inForm,
    states: [
      { name: 'configured', steps: [open] },
      { name: 'other-language', steps: [readInAnother] },
    ],
  },
  {
    name: 'one question',
    page: '/verdict',
    at: inPage,
    states: [
      { name: 'verdict', steps: [see('[type=submit]')] },
      { name: 'verdict-chosen', steps: [choose('verdict', 'ros'), see('#field-comment-label')] },
    ],
  },
];
