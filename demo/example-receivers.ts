import { readFile } from 'node:fs/promises';
import type { Form } from '../src/contract/config/form.ts';
import { createFormFetcher } from '../src/receiver/form/fetched-form.ts';
import { readForm } from '../src/receiver/form/read-form.ts';
import { createReceiver, type Handler, type ReceiverOptions } from '../src/receiver/receiver.ts';
import { examples } from './examples.ts';

/** The options that all receivers of the examples share. */
interface SharedOptions extends Pick<ReceiverOptions, 'allowedOrigins' | 'store' | 'log'> {
  /** URL of the pages with the forms, without a trailing slash. */
  readonly url: string;
}

/** Creates a receiver for each endpoint of the examples, by its path. */
export async function createExampleReceivers({
  url,
  ...options
}: SharedOptions): Promise<ReadonlyMap<string, Handler>> {
  const forms = await Promise.all(examples.map(({ name }) => readExample(name)));
  return new Map(
    forms.flatMap((form) =>
      [form.endpoint ?? '', ...Object.values(form.endpoints)].map((path) => {
        const refreshForm = createFormFetcher(form, { page: url, ...(options.log && { log: options.log }) });
        return [path, createReceiver({ ...options, form, refreshForm, path })] as const;
      }),
    ),
  );
}

async function readExample(name: string): Promise<Form> {
  const file = `configs/${name}.json`;
  const result = readForm(JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8')), file);
  if (!result.ok) throw new Error(result.issues.join('\n'));
  return result.form;
}
