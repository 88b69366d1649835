import type { Command } from '../../../src/editor/model/commands.ts';
import type { JsonObject } from '../../../src/editor/model/edit-json.ts';
import type { ViewState } from '../../../src/editor/store.ts';

/** A state of the form editor. */
export interface EditorState {
  readonly name: string;
  readonly config: JsonObject;
  readonly view: Partial<Pick<ViewState, 'task' | 'pane' | 'openEntry'>>;
  /** The changes that are made first. */
  readonly changes?: readonly Command[];
  /** Parts of the page that are open, by name. */
  readonly open?: readonly string[];
}

/** The form of a municipality that writes in two languages, not all of it yet. */
const form: JsonObject = {
  preset: 'ris-och-ros',
  endpoint: 'https://synpunkter.ekang.example/synpunkter',
  language: 'sv',
  languages: ['sv', 'fi'],
  heading: { sv: 'Hjälpte sidan dig?', fi: 'Oliko sivusta sinulle apua?' },
  accent: '#0b5a8a',
  answerWithin: { days: 10 },
  contact: { phone: '08-465 004 00', email: 'kommun@ekang.example' },
  texts: { send: { sv: 'Skicka till kommunen', fi: 'Lähetä kunnalle' } },
  privacy: {
    controller: { sv: 'Kommunstyrelsen, Ekängs kommun', fi: 'Kunnanhallitus, Ekängin kunta' },
    retention: { sv: '[Två år] efter att ärendet är avslutat, enligt kommunens informationshanteringsplan.' },
  },
  moreFields: [
    {
      type: 'note',
      text: {
        sv: 'Gäller det något akut, till exempel ett träd över vägen eller en trasig vattenledning? Ring då kommunens jour i stället.',
      },
    },
    {
      type: 'radio',
      name: 'plats',
      label: { sv: 'Var är det?', fi: 'Missä?' },
      hint: { sv: 'Välj den stadsdel som ligger närmast.' },
      required: true,
      showWhen: { field: 'verdict', is: 'ris' },
      options: [
        { value: 'norr', label: { sv: 'Norr om ån', fi: 'Joen pohjoispuolella' } },
        { value: 'soder', label: { sv: 'Söder om ån', fi: 'Joen eteläpuolella' }, notice: 'Bron är stängd till maj.' },
        {
          value: 'vag',
          label: { sv: 'På en större väg' },
          redirect: {
            text: { sv: 'De större vägarna sköter Trafikverket.' },
            link: { href: 'https://www.trafikverket.se/', text: 'Till Trafikverket' },
          },
        },
      ],
    },
    {
      type: 'group',
      label: 'Om platsen',
      fields: [
        { type: 'text', name: 'gata', label: 'Gata', maxLength: 100 },
        { type: 'file', name: 'bild', label: 'Bild' },
      ],
    },
  ],
};

/** A form with much to correct, and with what a municipality would hardly want. */
const faulty: JsonObject = {
  ...form,
  endpoint: 'http://synpunkter.ekang.example/synpunkter',
  accent: 'blå',
  colour: 'blue',
  headers: { authorization: 'Bearer hemligt' },
  moreFields: [
    { type: 'text', name: 'personnummer', label: 'Personnummer', requird: true, maxLength: -1 },
    {
      type: 'radio',
      name: 'val',
      label: 'Val',
      options: [
        { value: 'a', label: 'A' },
        { value: 'a', label: 'B' },
      ],
    },
    {
      type: 'checkbox',
      name: 'ja',
      label: 'Jag samtycker till att uppgifterna lagras',
      showWhen: { field: 'borta', is: 'x' },
    },
  ],
};

/** Each task, and what else the editor shows. */
export const editorStates: readonly EditorState[] = [
  { name: 'choose', config: { preset: 'kontakt' }, view: { task: 'choose', openEntry: 'two-things' } },
  {
    name: 'questions',
    config: form,
    view: { task: 'questions', openEntry: 'moreFields.1' },
    open: ['more-moreFields.1', 'option-moreFields.1-2'],
  },
  {
    name: 'languages',
    config: form,
    view: { task: 'languages' },
    changes: [{ kind: 'set', path: ['heading', 'sv'], value: 'Fick du hjälp av sidan?' }],
  },
  { name: 'looks', config: form, view: { task: 'looks' } },
  { name: 'privacy', config: form, view: { task: 'privacy' } },
  { name: 'receiver', config: form, view: { task: 'receiver' }, open: ['endpoint-more'] },
  { name: 'paste', config: form, view: { task: 'paste' }, open: ['policy'] },
  { name: 'documents', config: form, view: { task: 'documents' } },
  { name: 'issues', config: faulty, view: { task: 'paste' } },
  { name: 'issues-in-questions', config: faulty, view: { task: 'questions', openEntry: 'moreFields.0' } },
  {
    name: 'preview',
    config: form,
    view: { task: 'questions', pane: 'preview' },
    open: ['rehearsal', 'sent', 'spoken'],
  },
];
