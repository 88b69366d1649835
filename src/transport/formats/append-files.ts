import type { FileInfo } from '../../contract/values/files.ts';
import type { Submission } from '../../contract/message/submission.ts';
import type { SendOptions } from '../send.ts';
import { nameAt } from './format.ts';

/** Adds each file as a part that is named by its field, under the file name that the message tells. */
export function appendFiles(body: FormData, { values }: Submission, options: SendOptions): void {
  for (const [field, chosen] of options.files ?? []) {
    const told: readonly FileInfo[] = Object(values[field]);
    const name = nameAt(field, options);
    if (name === undefined) continue;
    chosen.forEach((file, index) => body.append(name, file, told[index]?.name));
  }
}
