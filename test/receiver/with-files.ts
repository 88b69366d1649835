import { address, formFrom, origin } from './support.ts';
import { validSubmission } from '../support/submissions.ts';

/** A form with two fields for files, of which the second shows only when it is asked for. */
export const formWithFiles = formFrom({
  form: 'bilder',
  fields: [
    { type: 'textarea', name: 'text', label: 'Text' },
    { type: 'file', name: 'photos', label: 'Bilder', maxFiles: 3, maxSize: 0.02 },
    { type: 'checkbox', name: 'more', label: 'Mer' },
    { type: 'file', name: 'report', label: 'Rapport', maxFiles: 1, showWhen: { field: 'more', filled: true } },
  ],
});

/** Files by the field that they were chosen in. */
export type Files = Readonly<Record<string, readonly File[]>>;

export const photo = (name = 'gatan.png', content: string | Uint8Array<ArrayBuffer> = `content of ${name}`) =>
  new File([content], name, { type: 'image/png' });

/** What a message tells of files. */
export const told = (files: readonly File[]) => files.map(({ name, type, size }) => ({ name, type, size }));

/** A message that tells of files, with whatever a test changes. */
export function messageWith(files: Files, changes: Record<string, unknown> = {}) {
  const values = Object.entries(files).map(([field, chosen]) => [field, told(chosen)] as const);
  return validSubmission({
    form: 'bilder',
    values: { text: 'Lyktan är släckt', ...(files['report'] && { more: true }), ...Object.fromEntries(values) },
    ...changes,
  });
}

/** A message and files as the parts of a form, in the way of `src/transport/send.ts`. */
export function formData(message: object, files: Files): FormData {
  const form = new FormData();
  form.set('message', new Blob([JSON.stringify(message)], { type: 'application/json' }));
  for (const [field, chosen] of Object.entries(files)) for (const file of chosen) form.append(field, file);
  return form;
}

/** A POST with files; by default, exactly those that the message tells of. */
export const postFiles = (files: Files, message: object = messageWith(files)) =>
  new Request(address, { method: 'POST', headers: { origin }, body: formData(message, files) });
