import {
  defineConfig,
  mount,
  type Condition,
  type Config,
  type Field,
  type Issue,
  type Option,
  type Receipt,
  type Submission,
  type SynpunktSentEvent,
  type Transport,
} from 'synpunkt';
import 'synpunkt/define';
import { registerFieldType, type FieldType } from 'synpunkt/field-type';
import { mount as mountOnly } from 'synpunkt/mount';
import { createMessage, readForm, send } from 'synpunkt/send';
import * as z from 'zod/mini';

const option: Option = { value: 'yes', label: { sv: 'Ja', en: 'Yes' } };
const condition: Condition = { field: 'reply', is: 'yes' };
const field: Field = { type: 'email', name: 'email', label: 'E-postadress', required: condition };
const config: Config = {
  preset: 'sidfel',
  fields: [
    { type: 'radio', name: 'reply', label: 'Vill du ha svar?', options: [option] },
    { type: 'group', label: 'Kontakt', fields: [{ type: 'note', text: 'Vi svarar inom en vecka.' }] },
    { type: 'acme-rating', name: 'rating', label: 'Betyg', stars: 5 },
    field,
  ],
};
// @ts-expect-error -- a misspelled key
defineConfig({ headin: 'Tyck till' });
// @ts-expect-error -- a type that does not exist
defineConfig({ fields: [{ type: 'txt', name: 'text', label: 'Text' }] });
// @ts-expect-error -- a field without its label
defineConfig({ fields: [{ type: 'text', name: 'text' }] });

const stars = { stars: z.number() };
const rating: FieldType<typeof stars> = {
  type: 'acme-rating',
  keys: stars,
  answer: (asked) => z.number().check(z.maximum(asked.stars)),
};
registerFieldType(rating);

const transport: Transport = async (message: Submission, { signal }) => {
  const response = await fetch('/cases', { method: 'POST', body: JSON.stringify(message), signal });
  const receipt: Receipt = { reference: response.statusText };
  return { ok: true, receipt };
};

const button = mount({ endpoint: '/synpunkter' });
button.config = config;
button.config = '/form.json';
button.transport = transport;
mountOnly({ position: 'bottom-left' });
const form = document.querySelector('synpunkt-form');
if (form) form.config = defineConfig(config);
// @ts-expect-error -- an object that is no config
if (form) form.config = { fields: 'text' };

const references: (string | undefined)[] = [];
const remember = ({ reference }: SynpunktSentEvent): number => references.push(reference);
form?.addEventListener('synpunkt-sent', remember);
document.addEventListener('synpunkt-sent', remember);
window.addEventListener('synpunkt-failed', ({ reason, unsure }) => references.push(unsure ? undefined : reason));
window.addEventListener('synpunkt-open', (event) => event.stopPropagation());

const created = createMessage(await readForm(config), { reply: 'yes' });
const issues: readonly Issue[] = created.ok ? [] : created.issues;
if (created.ok) await send(await readForm(config), created.message, { endpoint: '/synpunkter' });
export { issues };
