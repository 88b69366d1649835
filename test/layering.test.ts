import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A planted import, by the file that contains it, and whether the rules allow it. */
const planted: readonly [file: string, code: string, allowed: boolean][] = [
  ['src/contract/a.ts', "export * from './fields/field.ts';", true],
  ['src/contract/b.ts', "import * as z from 'zod/mini';", true],
  ['src/contract/c.ts', "import { z } from 'zod';", false],
  ['src/contract/d.ts', "import { html } from 'lit';", false],
  ['src/contract/e.ts', "import { hash } from 'node:crypto';", false],
  ['src/contract/f.ts', "import type { Messages } from '../messages/messages.ts';", false],
  ['src/messages/a.ts', "import type { Text } from '../contract/config/text.ts';", true],
  ['src/messages/b.ts', "import { send } from '../transport/send.ts';", false],
  ['src/transport/a.ts', "import { buttonTexts } from '../messages/button-texts.ts';", false],
  ['src/transport/formats/a.ts', "import type { SendOptions } from '../send.ts';", true],
  ['src/transport/formats/b.ts', "import { buttonTexts } from '../../messages/button-texts.ts';", false],
  ['src/theme/a.ts', "import { css } from 'lit';", true],
  ['src/theme/b.ts', "import { textIn } from '../contract/config/text.ts';", false],
  ['src/element/a.ts', "import { LitElement } from 'lit';", true],
  ['src/element/b.ts', "import { tokens } from '../theme/tokens.ts';", false],
  ['src/transport/c.ts', "import { ResettableElement } from '../element/resettable-element.ts';", false],
  ['src/form/a.ts', "import { send } from '../transport/send.ts';", true],
  ['src/form/fields/a.ts', "import { textIn } from '../../contract/config/text.ts';", true],
  ['src/form/b.ts', "import { register } from '../button/load-elements.ts';", false],
  ['src/form/c.ts', "import { createReceiver } from '../receiver/receiver.ts';", false],
  ['src/form/fields/b.ts', "import { register } from '../../button/load-elements.ts';", false],
  ['src/form/state/a.ts', "import { sidfel } from '../../presets/sidfel.entry.ts';", true],
  ['src/presets/a.ts', "import type { Preset } from '../contract/config/form.ts';", true],
  ['src/presets/b.ts', "import { messages } from '../messages/locales/sv/form.entry.ts';", false],
  ['src/button/a.ts', "import { languageFor } from '../messages/load-messages.ts';", true],
  ['src/button/b.ts', "import { SynpunktForm } from '../form/synpunkt-form.ts';", false],
  ['src/button/c.ts', "import { send } from '../transport/send.ts';", false],
  ['src/embed/a.ts', "import { register } from '../button/load-elements.ts';", true],
  ['src/embed/b.ts', "import { SynpunktForm } from '../form/synpunkt-form.ts';", false],
  ['src/embed/c.ts', "import { createReceiver } from '../receiver/receiver.ts';", false],
  ['src/receiver/a.ts', "import { readFile } from 'node:fs/promises';", true],
  ['src/receiver/b.ts', "import { html } from 'lit';", false],
  ['src/receiver/c.ts', "import { send } from '../transport/send.ts';", false],
  ['src/receiver/d.ts', "import { startServer } from './form/read-form.ts';", true],
  ['src/receiver/e.ts', "import { whenIdle } from '../form/when-idle.ts';", false],
  ['src/receiver/commands/a.ts', "import { startServer } from '../server.ts';", true],
  ['src/receiver/commands/b.ts', "import { send } from '../../transport/send.ts';", false],
  ['src/receiver/options/a.ts', "import { readForm } from '../form/read-form.ts';", true],
  ['src/receiver/options/b.ts', "import { createReceiver } from '../receiver.ts';", false],
  ['src/receiver/options/c.ts', "import type { Store } from '../store/store.ts';", false],
  ['src/receiver/form/a.ts', "import { readBytes } from '../http/read-bytes.ts';", true],
  ['src/receiver/form/b.ts', "import { readJsonFile } from '../options/read-json-file.ts';", false],
  ['src/receiver/form/c.ts', "import { renderField } from '../../form/fields/render-field.ts';", false],
  ['src/receiver/http/a.ts', "import type { Log } from '../log.ts';", true],
  ['src/receiver/http/b.ts', "import { matchFiles } from '../submit/match-files.ts';", false],
  ['src/receiver/submit/a.ts', "import type { Attachment } from '../store/store.ts';", true],
  ['src/receiver/submit/d.ts', "import type { Part } from '../http/split-multipart.ts';", false],
  ['src/receiver/submit/b.ts', "import { startServer } from '../server.ts';", false],
  ['src/receiver/outbox/a.ts', "import type { MessageStore } from '../store/store.ts';", true],
  ['src/receiver/outbox/b.ts', "import { matchFiles } from '../submit/match-files.ts';", false],
  ['src/receiver/submit/c.ts', "import { createTransport } from 'nodemailer';", false],
  ['src/receiver/store/a.ts', "import type { Submission } from '../../contract/message/submission.ts';", true],
  ['src/receiver/store/b.ts', "import type { Form } from '../form/read-form.ts';", false],
  ['src/receiver/store/c.ts', "import { Client } from 'pg';", false],
  ['src/receiver/store/sqlite/a.ts', "import type { Store } from '../store.ts';", true],
  ['src/receiver/store/postgres/a.ts', "import type { Pool } from 'pg';", true],
  ['src/receiver/store/postgres/b.ts', "import { readBytes } from '../../http/read-bytes.ts';", false],
  ['src/receiver/store/sqlite/c.ts', "import type { Pool } from 'pg';", false],
  ['src/receiver/store/sqlite/b.ts', "import { errorCode } from '../../log.ts';", false],
  ['src/editor/a.ts', "import { renderFrame } from '../form/fields/field-frame.ts';", true],
  ['src/editor/b.ts', "import { createReceiver } from '../receiver/receiver.ts';", false],
  ['src/editor/c.ts', "import { SynpunktButton } from '../button/synpunkt-button.ts';", false],
  ['src/form/d.ts', "import { Store } from '../editor/store.ts';", false],
  ['src/form/cycle-a.ts', "import { b } from './cycle-b.ts'; export const a = () => b;", false],
  ['src/form/cycle-b.ts', "import { a } from './cycle-a.ts'; export const b = () => a;", false],
  ['src/form/types-a.ts', "import type { B } from './types-b.ts'; export type A = B | string;", false],
  ['src/form/types-b.ts', "import type { A } from './types-a.ts'; export type B = A | number;", false],
];

describe('the rules of who may import whom', () => {
  let folder: string;
  let refused: Set<string>;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'synpunkt-lint-'));
    cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [file, code] of planted) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    }
    refused = await refusedIn(folder);
  });

  after(() => rmSync(folder, { recursive: true }));

  for (const [file, code, allowed] of planted) {
    it(`${allowed ? 'let' : 'do not let'} ${dirname(file)} say: ${code}`, () => {
      assert.equal(!refused.has(file), allowed);
    });
  }
});

/** Finds the files with an import that the linter refuses. */
function refusedIn(cwd: string): Promise<Set<string>> {
  return new Promise((resolve) => {
    execFile(join(root, 'node_modules/.bin/oxlint'), ['--format=json', 'src'], { cwd }, (_error, output) => {
      const { diagnostics } = JSON.parse(output) as { diagnostics: { code: string; filename: string }[] };
      const imports = diagnostics.filter(({ code }) => /no-restricted-imports|no-cycle/.test(code));
      resolve(new Set(imports.map(({ filename }) => filename)));
    });
  });
}
