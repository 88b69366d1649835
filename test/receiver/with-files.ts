import { address, formFrom, origin } from './support.ts';
import { validSubmission } from '../support/submissions.ts';

/** A form with two file fields, the second of which is conditional. */
export const formWithFiles = formFrom({
  form: 'bilder',
  fields: [
    { type: 'textarea', name: 'text', label: 'Text' },
    { type: 'file', name: 'photos', label: 'Bilder', maxFiles: 3, maxSize: 0.02 },
    { type: 'checkbox', name: 'more', label: 'Mer' },
    { type: 'file', name: 'report', label: 'Rapport', maxFiles: 1, showWhen: { field: 'more', filled: true } },
  ],
});

/** Files by the name of their field. */
export type Files = Readonly<Record<string, readonly File[]>>;

export const photo = (name = 'gatan.png', content: string | Uint8Array<ArrayBuffer> = `content of ${name}`) =>
  new File([content], name, { type: 'image/png' });

/** Returns the file infos of a message. */
export const fileInfos = (files: readonly File[]) => files.map(({ name, type, size }) => ({ name, type, size }));

/** Creates a message with file infos. */
export function messageWith(files: Files, changes: Record<string, unknown> = {}) {
  const values = Object.entries(files).map(([field, chosen]) => [field, fileInfos(chosen)] as const);
  return validSubmission({
    form: 'bilder',
    values: { text: 'Lyktan är släckt', ...(files['report'] && { more: true }), ...Object.fromEntries(values) },
    ...changes,
  });
}

/** Encodes a message and its files like the wire format `json`. */
export function formData(message: object, files: Files): FormData {
  const form = new FormData();
  form.set('message', new Blob([JSON.stringify(message)], { type: 'application/json' }));
  for (const [field, chosen] of Object.entries(files)) for (const file of chosen) form.append(field, file);
  return form;
}

/** Creates a POST with files; by default with those of the message. */
export const postFiles = (files: Files, message: object = messageWith(files)) =>
  new Request(address, { method: 'POST', headers: { origin }, body: formData(message, files) });
