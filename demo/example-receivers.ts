import { readFile } from 'node:fs/promises';
import type { Form } from '../src/contract/config/form.ts';
import { createFormFetcher } from '../src/receiver/fetched-form.ts';
import { readForm } from '../src/receiver/read-form.ts';
import { createReceiver, type Handler, type ReceiverOptions } from '../src/receiver/receiver.ts';
import { examples } from './examples.ts';

/** What the receivers of the examples share. */
interface Shared extends Pick<ReceiverOptions, 'allowedOrigins' | 'store' | 'log'> {
  /** Address of the pages that the forms stand on, without a slash at the end. */
  readonly url: string;
}

/** Makes a receiver for each example, by the path that its messages are posted to. */
export async function createExampleReceivers({ url, ...shared }: Shared): Promise<ReadonlyMap<string, Handler>> {
  const forms = await Promise.all(examples.map(({ name }) => readExample(name)));
  return new Map(
    forms.flatMap((form) =>
      [form.endpoint ?? '', ...Object.values(form.endpoints)].map((path) => {
        const refreshForm = createFormFetcher(form, { page: url, ...(shared.log && { log: shared.log }) });
        return [path, createReceiver({ ...shared, form, refreshForm, path })] as const;
      }),
    ),
  );
}

async function readExample(name: string): Promise<Form> {
  const file = `configs/${name}.json`;
  const read = readForm(JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8')), file);
  if (!read.ok) throw new Error(read.mistakes.join('\n'));
  return read.form;
}
