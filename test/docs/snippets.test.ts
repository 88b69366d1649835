import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { DatabaseSync } from 'node:sqlite';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { configSchema } from '../../.config/config-schema.js';
import { messageSchema, receiptSchema } from '../../.config/message-schema.js';
import { parseConfig } from '../../src/contract/config/parse-config.ts';
import { readProblem } from '../../src/contract/message/receipt.ts';
import { findPreset } from '../../src/presets/find-preset.ts';
import { readOptions } from '../../src/receiver/options/read-options.ts';
import { createSqliteStore } from '../../src/receiver/store/sqlite/sqlite-store.ts';
import { reasonToSkip } from './start-endpoint.ts';
import { configSnippets, root, snippets, snippetsIn } from './snippets.ts';

/** The test of the blocks in each language; a block in another language is a mistake. */
const tried: Readonly<Record<string, string>> = {
  json: 'read here, by the schema of its kind',
  sh: 'run here, or its commands are looked up where they change a machine',
  http: 'its body is read here',
  php: 'read by PHP, and run where it is a whole endpoint',
  python: 'a whole endpoint, run by endpoints.test.ts',
  js: 'compiled by package.test.ts',
  ts: 'compiled by package.test.ts',
  tsx: 'compiled by package.test.ts',
  vue: 'compiled by `npm run test:frameworks`',
  html: 'opened in a browser by docs.test.ts',
  xml: 'read by a browser in docs.test.ts',
  css: 'its custom properties and parts are looked up here',
  apache: 'its patterns are tried here on the files of dist/',
  nginx: 'its patterns are tried here on the files of dist/',
  yaml: 'for Drupal, which the tests do not have',
  ini: 'for systemd, which the tests do not have; the variables in it are looked up here',
};

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const files = globSync('dist/*.js', { cwd: root }).map((file) => basename(file));
const folder = mkdtempSync(join(tmpdir(), 'synpunkt-docs-'));
after(() => rmSync(folder, { recursive: true }));

function validator(schema: object): (json: unknown) => string {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const validate = ajv.compile(schema);
  return (json) => (validate(json) ? '' : ajv.errorsText(validate.errors));
}

/** The lines of a block of the shell, without comments. */
const commandsIn = (code: string): string[] =>
  code
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter(Boolean);

describe('the blocks of code in the README and the guides', () => {
  it('are all in a language that the tests try', () => {
    const unknown = snippets.filter(({ language }) => !Object.hasOwn(tried, language));

    assert.ok(snippets.length > 40);
    assert.deepEqual(
      unknown.map(({ place }) => place),
      [],
    );
  });

  describe('json', () => {
    const isConfig = validator(configSchema());

    for (const { place, code } of configSnippets) {
      it(`is a config without issues or warnings: ${place}`, () => {
        const config: unknown = JSON.parse(code);
        const { issues, warnings } = parseConfig(config, findPreset(config));

        assert.equal(isConfig(config), '');
        assert.deepEqual([...issues, ...warnings], []);
      });
    }

    const kinds: Readonly<Record<string, (json: unknown) => void>> = {
      receipt: (json) => assert.equal(validator(receiptSchema())(json), ''),
      problem: (json) => assert.notDeepEqual(readProblem(json), []),
      options(json) {
        const path = join(folder, 'options.json');
        writeFileSync(path, JSON.stringify(json));
        const read = readOptions({}, path);

        assert.deepEqual(read.ok ? [] : read.issues, []);
      },
    };
    for (const { place, kind, code } of snippetsIn('json').filter((one) => !configSnippets.includes(one))) {
      it(`is what it says, a ${kind}: ${place}`, () => {
        const check = kinds[kind];

        assert.ok(check, `"${kind}" is no kind of JSON`);
        check(JSON.parse(code));
      });
    }
  });

  for (const { place, code } of snippetsIn('http')) {
    it(`has headers, and a body that is a message: ${place}`, () => {
      const [head = '', body] = code.split('\n\n');

      assert.match(head, /^(?:POST \S+|[\w-]+: .+)(?:\n[\w-]+: .+)*\n?$/);
      if (body !== undefined) assert.equal(validator(messageSchema())(JSON.parse(body)), '');
    });
  }

  describe('sh', () => {
    for (const { place, kind, code } of snippetsIn('sh')) {
      it(`names what exists: ${place}`, () => {
        for (const line of commandsIn(code)) {
          const words = line.split(/\s+/).filter((word) => !/^[A-Z_]+=\S*$/.test(word));
          const command = words.slice(0, 2).join(' ');
          // A block that changes a machine is not run; its other commands are those of the system.
          if (kind === 'install' && !line.includes('npm')) continue;
          const [, name] = /^npm run ([\w:]+)/.exec(line) ?? [];
          if (name !== undefined) assert.ok(Object.hasOwn(scripts, name), line);
          else
            assert.match(
              command,
              /^(?:npm (?:start|test|install)|npx synpunkt|node --test|sqlite3 .*|runuser -u)$/,
              line,
            );
        }
      });
    }

    it('has commands of synpunkt that its help lists', () => {
      const cli = join(root, 'src/receiver/cli.ts');
      const { stdout } = spawnSync(process.execPath, [cli, '--help'], { encoding: 'utf8' });
      const lines = snippetsIn('sh').flatMap(({ code }) =>
        commandsIn(code).filter((line) => line.includes('npx synpunkt')),
      );

      assert.ok(lines.length > 3);
      for (const line of lines) {
        const [, command = '', rest = ''] = /npx synpunkt (\w+)(.*)/.exec(line) ?? [];
        assert.match(stdout, new RegExp(`^synpunkt ${command}\\b`, 'm'), line);
        for (const [flag] of rest.matchAll(/--\w+/g)) assert.ok(stdout.includes(flag), line);
        for (const [variable] of line.matchAll(/SYNPUNKT_\w+/g)) assert.ok(stdout.includes(variable), line);
      }
    });

    it('has statements that SQLite takes', async () => {
      const path = join(folder, 'synpunkt.db');
      const store = createSqliteStore({ path });
      const statements = snippetsIn('sh').flatMap(({ code }) =>
        Array.from(code.matchAll(/^sqlite3 .*"(?!VACUUM)(.*)"$/gm), ([, sql = '']) => sql),
      );

      assert.equal(statements.length, 3);
      const database = new DatabaseSync(path);
      // A function of the command line of SQLite.
      database.function('writefile', { varargs: true }, () => 0);
      for (const sql of statements) database.exec(sql);
      database.close();
      await store.close?.();
    });
  });

  for (const { place, code } of snippetsIn('php')) {
    it(`is PHP: ${place}`, { skip: reasonToSkip('PHP') }, () => {
      const { stdout, status } = spawnSync('php', ['-l'], { input: code, encoding: 'utf8' });

      assert.equal(status, 0, stdout);
    });
  }

  for (const { place, code } of snippetsIn('css')) {
    it(`styles what there is: ${place}`, () => {
      const manifest = readFileSync(join(root, 'dist/custom-elements.json'), 'utf8');
      const names = [...code.matchAll(/--synpunkt-[\w-]+(?=:)|(?<=::part\()\w+/g)].map(([name]) => name);

      assert.notDeepEqual(names, []);
      for (const name of names) assert.ok(manifest.includes(`"name": "${name}"`), name);
    });
  }

  for (const { place, code } of snippetsIn('apache', 'nginx')) {
    const patterns = [...code.matchAll(/(?:FilesMatch|location ~) "([^"]+)"/g)].map(([, pattern = '']) => pattern);
    if (patterns.length === 0) continue;

    it(`keeps every file with a hash for ever, and not synpunkt.js: ${place}`, () => {
      const pattern = new RegExp((patterns[0] ?? '').replace('/widget/', ''));
      const matched = files.filter((file) => pattern.test(file));

      assert.deepEqual(
        matched,
        files.filter((file) => !/^(?:synpunkt|types-only)\.js$/.test(file)),
      );
    });
  }

  for (const { place, code } of snippetsIn('ini')) {
    it(`sets options that the receiver has: ${place}`, () => {
      const env = Object.fromEntries(
        Array.from(code.matchAll(/^Environment=(\w+)=(.*)$/gm), ([, key, value]) => [key, value]),
      );
      const read = readOptions(env);

      assert.ok(read.ok);
      assert.deepEqual(read.options.origins, ['https://www.example.se']);
    });
  }
});
