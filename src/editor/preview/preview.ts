import { html, nothing, type TemplateResult } from 'lit';
import type { Rendered } from '../../form/fields/field-view.ts';
import { describeAnswers } from '../../form/view/describe-answers.ts';
import { isObject } from '../../contract/config/paths.ts';
import type { Submission } from '../../contract/message/submission.ts';
import { wireFormats } from '../../transport/formats.entry.ts';
import { messagesIn } from '../model/default-texts.ts';
import { asObject, asText } from '../model/edit-json.ts';
import type { PreviewState, Store } from '../store.ts';
import { languageName } from '../texts/texts.ts';
import { renderDetails, renderSelect } from '../view/controls.ts';
import type { ShowMessage } from './protocol.ts';
import type { SpokenPart } from './reading-order.ts';

/** The outcomes of sending, in the order in which they are offered: the statuses of an endpoint, and no connection. */
const outcomes = [
  'sent',
  'invalid',
  'conflict',
  'tooLarge',
  'unsupported',
  'busy',
  'unavailable',
  'refused',
  'offline',
  'timeout',
  'unsure',
] as const;

/** Returns the message that makes the preview show the current form. */
export function showMessage(store: Store): ShowMessage {
  const { document, view, source, languages } = store;
  const { config, tag } = document;
  const { language, theme, outcome } = view.preview;
  return {
    synpunkt: 'show',
    config,
    theme,
    place: placeOf(store),
    language: language !== undefined && languages.includes(language) ? language : source,
    outcome,
    isReadingShown: store.isOpen('spoken'),
    button: {
      label: tag.label,
      position: tag.position,
      image: tag.image,
      display: tag.display,
      accent: asText(config['accent']),
    },
  };
}

/** The place of the form in the preview: inline, since the form is edited, except for the look of the button. */
const placeOf = ({ view, document }: Store): 'button' | 'inline' =>
  view.preview.place ?? (view.task === 'looks' ? document.tag.place : 'inline');

/** Renders the preview with what changes its look. */
export function renderPreview(store: Store, address: string): TemplateResult {
  const { t, view, languages } = store;
  const { preview } = view;
  const set = (change: Partial<PreviewState>): void => store.show({ preview: { ...preview, ...change } });
  const place = placeOf(store);
  return html`
    <div class="switches">
      ${renderSwitch(
        t.preview.width,
        preview.width,
        [
          ['phone', t.preview.phone],
          ['desktop', t.preview.desktop],
        ],
        (width) => set({ width: width === 'desktop' ? 'desktop' : 'phone' }),
      )}
      ${renderSwitch(
        t.preview.theme,
        preview.theme,
        [
          ['light', t.preview.light],
          ['dark', t.preview.dark],
        ],
        (theme) => set({ theme: theme === 'dark' ? 'dark' : 'light' }),
      )}
      ${renderSwitch(
        t.preview.place,
        place,
        [
          ['button', t.preview.button],
          ['inline', t.preview.inline],
        ],
        (chosen) => set({ place: chosen === 'inline' ? 'inline' : 'button' }),
      )}
      ${
        languages.length > 1
          ? renderSwitch(
              t.preview.language,
              preview.language ?? store.source,
              languages.map((tag) => [tag, languageName(store.language, tag)] as const),
              (tag) => set({ language: languages.find((one) => one === tag) }),
            )
          : nothing
      }
    </div>
    <div class="stage ${preview.width}">
      ${address === '' ? nothing : html`<iframe id="preview" title=${t.preview.title} src=${address}></iframe>`}
    </div>
    ${renderDetails(store, 'rehearsal', t.preview.rehearsal, () =>
      renderSelect({
        store,
        id: 'outcome',
        label: t.preview.outcome,
        hint: t.preview.outcomeHint,
        value: preview.outcome,
        choices: outcomes.map((outcome) => ({ value: outcome, label: t.preview.outcomes[outcome] })),
        change: (outcome) => set({ outcome }),
      }),
    )}
    ${renderDetails(store, 'sent', t.preview.sent, () => renderSent(store))}
    ${renderDetails(store, 'spoken', t.preview.spoken.summary, () => renderSpoken(store))}
  `;
}

function renderSwitch(
  label: string,
  value: string,
  choices: readonly (readonly [value: string, label: string])[],
  change: (value: string) => void,
): TemplateResult {
  return html`<div class="switch" role="group" aria-label=${label}>
    ${choices.map(
      ([choice, words]) =>
        html`<button
          type="button"
          aria-pressed=${choice === value ? 'true' : 'false'}
          @click=${() => change(choice)}
          .textContent=${words}
        ></button>`,
    )}
  </div>`;
}

/** Renders the last message of the preview: as questions and answers, and as the endpoint gets it in each format. */
function renderSent(store: Store): Rendered {
  const { t, view, inspection, source } = store;
  if (!isObject(view.sent)) return html`<p .textContent=${t.preview.nothingSent}></p>`;
  const message = view.sent as unknown as Submission; // the widget has made it
  const messages = messagesIn(source);
  const { fields } = inspection.form;
  const answers = describeAnswers(fields, message.values, messages);
  const { fieldNames, extraFields, format } = inspection.config;
  const options = { fieldNames, extraFields, describe: () => answers };
  return html`
    <table class="report">
      <caption .textContent=${t.preview.answers}></caption>
      <tbody>
        ${answers.map(
          ({ label, answer }) =>
            html`<tr>
              <th scope="row" .textContent=${label}></th>
              <td .textContent=${answer}></td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${(Object.keys(wireFormats) as (keyof typeof wireFormats)[]).map((name) => {
      // The table names them.
      const text =
        name === 'json'
          ? JSON.stringify(withNames(message, fieldNames), null, 2)
          : bodyInWords(wireFormats[name].encode(message, options)?.body);
      return renderDetails(
        store,
        `format-${name}`,
        name === format ? t.preview.chosenFormat({ format: name }) : name,
        () => html`<pre tabindex="0"><code .textContent=${text ?? t.preview.incomplete}></code></pre>`,
      );
    })}
  `;
}

/** Renders what a screen reader reads of the form in the preview. */
function renderSpoken({ t, view, source }: Store): TemplateResult {
  const { spoken } = t.preview;
  const language = view.preview.language ?? source;
  return html`
    <p .textContent=${spoken.text}></p>
    <ol class="spoken">
      ${view.spoken.map((part) => html`<li lang=${language} .textContent=${inWords(part, spoken)}></li>`)}
    </ol>
  `;
}

/** Returns the words of a screen reader at one stop, in a line: name, role, state, description. */
export function inWords(part: SpokenPart, t: Store['t']['preview']['spoken']): string {
  const { role, name, description, level, value, isChecked, isExpanded, position, optionCount } = part;
  const words = [
    name,
    role === 'heading' ? t.heading({ level: level ?? 2 }) : t.roles[role],
    isChecked === undefined ? '' : t.checked[role === 'radio' ? 'radio' : 'checkbox'][isChecked ? 'yes' : 'no'],
    position === undefined ? '' : t.position(position),
    value === undefined ? '' : value || t.emptyAnswer,
    optionCount === undefined ? '' : t.options({ count: optionCount }),
    isExpanded === undefined ? '' : isExpanded ? t.expanded : t.collapsed,
  ];
  const line = words.filter((word) => word !== '').join(', ');
  return description === '' ? line : `${line}. ${description}`;
}

/** The message with the endpoint's names of its fields. */
function withNames(message: Submission, fieldNames: Readonly<Record<string, unknown>>): object {
  const values = Object.entries(asObject(message.values)).flatMap(([name, value]) => {
    const own = Object.hasOwn(fieldNames, name) ? fieldNames[name] : name;
    return own === false ? [] : [[String(own), value]];
  });
  return { ...message, values: Object.fromEntries(values) };
}

function bodyInWords(body: string | URLSearchParams | FormData | undefined): string | undefined {
  if (body === undefined || typeof body === 'string') return body;
  return [...body].map(([name, value]) => `${name}=${typeof value === 'string' ? value : value.name}`).join('\n');
}
