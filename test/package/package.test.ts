import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { validSubmission } from '../support/submissions.ts';
import { configSnippets, snippetsIn } from '../docs/snippets.ts';
import { installPacked, root } from './packed.ts';

/** The compilers by version; the oldest is that of the manifest's analyzer. */
const compilers = {
  '5.4': 'node_modules/@custom-elements-manifest/analyzer/node_modules/typescript/bin/tsc',
  '7': 'node_modules/typescript/bin/tsc',
};

/** The kinds of projects; JSX is compiled where a bundler is, since the types of the frameworks take their time. */
const projects = [
  { module: 'node16', moduleResolution: 'node16', include: ['*.ts', 'vanilla.tsx'] },
  { module: 'nodenext', moduleResolution: 'nodenext', include: ['*.ts', 'vanilla.tsx'] },
  { module: 'esnext', moduleResolution: 'bundler', include: ['*.ts', '*.tsx'] },
];

interface PackageJson {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

describe('the package', () => {
  let folder = '';
  const shipped = (path: string): string => join(folder, 'node_modules/synpunkt', path);
  const readJson = (path: string): unknown => JSON.parse(readFileSync(shipped(path), 'utf8'));

  /** Runs a module in a project that has installed the package, and returns what it prints as JSON. */
  function run(code: string): unknown {
    const args = ['--no-warnings', '--input-type=module', '--eval', code];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    assert.equal(stderr, '');
    return JSON.parse(stdout);
  }

  before(() => {
    folder = installPacked(['@types/react', 'preact', 'solid-js']);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  });

  it('contains every file that its exports name', () => {
    const { exports } = readJson('package.json') as PackageJson;
    const files = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? target : [target.types, target.default],
    );

    assert.deepEqual(
      files.filter((file) => !existsSync(shipped(file))),
      [],
    );
  });

  it('depends on what the elements need alone', () => {
    const { dependencies } = readJson('package.json') as { dependencies: object };

    assert.deepEqual(Object.keys(dependencies), ['lit', 'zod']);
  });

  describe('in Node', () => {
    it('is imported without a page', () => {
      const names = run(`
        import * as main from 'synpunkt';
        import * as mount from 'synpunkt/mount';
        import * as define from 'synpunkt/define';
        import { registerFieldType } from 'synpunkt/field-type';
        console.log(JSON.stringify([main.defineConfig({ form: 'a' }), typeof mount.mount, Object.keys(define), typeof registerFieldType]));
      `);

      assert.deepEqual(names, [{ form: 'a' }, 'function', [], 'function']);
    });

    it('validates and sends without an element, to its own receiver', () => {
      const outcome = run(`
        import { createServer } from 'node:http';
        import { createMessage, readForm, send } from 'synpunkt/send';
        import { createReceiver } from 'synpunkt/receiver';
        import { readForm as readReceiverForm } from 'synpunkt/receiver/read-form';
        import { createSqliteStore } from 'synpunkt/receiver/sqlite-store';

        const config = { form: 'lekplatser', answerWithin: { days: 10 }, fields: [{ type: 'textarea', name: 'text', label: 'Text', required: true }] };
        const { form } = readReceiverForm(config);
        const receive = createReceiver({ form, allowedOrigins: ['https://www.example.se'], store: createSqliteStore({ path: './data.db' }) });
        const server = createServer(async (request, response) => {
          const body = Buffer.concat(await request.toArray());
          const answer = await receive(new Request('https://feedback.example.se' + request.url, { method: 'POST', headers: { ...request.headers, origin: 'https://www.example.se' }, body }));
          response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
        }).listen(0, '127.0.0.1');
        await new Promise((resolve) => server.on('listening', resolve));
        const own = await readForm({ ...config, endpoint: 'http://127.0.0.1:' + server.address().port + '/synpunkter' });
        const { issues } = createMessage(own, {});
        const { message } = createMessage(own, { text: '  Gungan är trasig ' });
        const results = [await send(own, message), await send(own, message)];
        server.close();
        console.log(JSON.stringify({ issues, values: message.values, references: results.map(({ ok, receipt }) => ok && receipt.reference) }));
        process.exit();
      `);

      const reference = `SYN-${new Date().getFullYear()}-000001`;
      assert.deepEqual(outcome, {
        issues: [{ field: 'text', code: 'required' }],
        values: { text: 'Gungan är trasig' },
        references: [reference, reference],
      });
    });

    it('makes an id on plain http too, where browsers have no crypto.randomUUID()', () => {
      const id = run(`
        import { createMessage, readForm } from 'synpunkt/send';
        Object.defineProperty(crypto, 'randomUUID', { value: undefined });
        const form = await readForm({ fields: [{ type: 'text', name: 'text', label: 'Text' }] });
        const created = createMessage(form, { text: 'Hej' });
        console.log(JSON.stringify(created.message.id));
      `);

      assert.match(String(id), /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    });

    it('gives the paths of the widget and of its descriptions', () => {
      const names = ['synpunkt.js', 'custom-elements.json', 'web-types.json', 'vscode.html-custom-data.json'];
      const paths = run(`console.log(JSON.stringify(${JSON.stringify(names)}
        .map((name) => import.meta.resolve('synpunkt/' + name))));`) as string[];

      assert.deepEqual(
        paths.map((path) => existsSync(new URL(path))),
        names.map(() => true),
      );
    });

    it('has schemas of a config, a message and a receipt', () => {
      const validate = (name: string, json: unknown): boolean =>
        new Ajv2020({ strict: false, validateFormats: false }).validate(
          readJson(`dist/${name}.schema.json`) as object,
          json,
        );

      assert.equal(validate('message', validSubmission()), true);
      assert.equal(validate('message', { ...validSubmission(), id: 4 }), false);
      assert.equal(validate('receipt', { reference: 12, answerBy: '2026-12-08' }), true);
      assert.equal(validate('receipt', { reference: [] }), false);
      assert.equal(validate('config', { fields: [{ type: 'text', name: 'text', label: 'Text' }] }), true);
    });
  });

  describe('in a bundle', () => {
    /** Bundles a module as an app does; returns the compressed size of what the page loads at first, in bytes. */
    async function bundledSize(contents: string): Promise<number> {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: folder },
        bundle: true,
        splitting: true,
        format: 'esm',
        minify: true,
        outdir: join(folder, 'bundle'),
        write: false,
        metafile: true,
      });
      const files = new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*\//, ''), text]));
      const first = new Set<string>();
      const add = (name: string): void => {
        if (first.has(name)) return;
        first.add(name);
        for (const [, other] of (files.get(name) ?? '').matchAll(/(?:from|^import|;import)"\.\/([^"]+)"/g))
          add(other ?? '');
      };
      add('stdin.js');
      return [...first].reduce((sum, name) => sum + brotliCompressSync(files.get(name) ?? '').length, 0);
    }

    it('costs an app that only mounts 13 kB', async () => {
      const size = await bundledSize("import { mount } from 'synpunkt/mount'; mount({ endpoint: '/synpunkter' });");

      assert.ok(size <= 13_000, `${size} bytes`);
    });

    it('costs nothing where nothing is used', async () => {
      const size = await bundledSize("import { mount } from 'synpunkt';");

      assert.ok(size < 100, `${size} bytes`);
    });
  });

  describe('its manifest', () => {
    interface Declaration {
      readonly tagName: string;
      readonly attributes: readonly { readonly name: string; readonly type: { readonly text: string } }[];
      readonly events: readonly { readonly name: string }[];
      readonly members: readonly { readonly name: string }[];
    }
    const modules = () =>
      (readJson('dist/custom-elements.json') as { modules: { path: string; declarations: Declaration[] }[] }).modules;

    it('names files that are shipped', () => {
      assert.deepEqual(
        modules().map(({ path }) => existsSync(shipped(path))),
        [true, true],
      );
    });

    it('describes what a developer may use, with its values', () => {
      const [button, form] = modules().flatMap(({ declarations }) => declarations);
      const names = (list: readonly { readonly name: string }[] = []): string =>
        list
          .map(({ name }) => name)
          .toSorted()
          .join(' ');

      assert.equal(names(form?.attributes), 'accent config endpoint fallback lang preset theme');
      assert.equal(names(form?.members), 'accent config endpoint fallback lang preset reset submit theme transport');
      assert.equal(names(form?.events), 'synpunkt-before-send synpunkt-failed synpunkt-sent');
      assert.equal(
        names(button?.events),
        'synpunkt-before-send synpunkt-close synpunkt-failed synpunkt-open synpunkt-sent',
      );
      assert.equal(
        button?.attributes.find(({ name }) => name === 'position')?.type.text,
        "'bottom-right' | 'bottom-left' | 'top-right' | 'top-left' | 'edge-right' | 'edge-left' | 'inline'",
      );
    });
  });

  describe('its types', () => {
    before(() => {
      cpSync(join(root, 'test/package/app'), folder, { recursive: true });
      // The same tags are written alike in both.
      const react = readFileSync(join(folder, 'react.tsx'), 'utf8');
      writeFileSync(join(folder, 'preact.tsx'), react.replaceAll('react', 'preact'));
      const [config] = configSnippets;
      assert.ok(config);
      const code = `import type { Config } from 'synpunkt';\n\nexport const config: Config = ${config.code};\n`;
      writeFileSync(join(folder, 'readme.ts'), code);
    });

    it('import no file of another ending', () => {
      const wrong = globSync('dist/**/*.d.ts', { cwd: shipped('.') }).filter((file) =>
        /["']\.{1,2}\/[^"']+\.ts["']/.test(readFileSync(shipped(file), 'utf8')),
      );

      assert.deepEqual(wrong, []);
    });

    it('fit the code of the README and the guides', () => {
      const docs = join(folder, 'docs');
      mkdirSync(docs);
      for (const [index, { place, language, code }] of snippetsIn('js', 'ts', 'tsx').entries()) {
        // Whole programs are tried by running them.
        if (code.includes('createServer(')) continue;
        writeFileSync(join(docs, `snippet-${index}.${language}`), `// ${place}\n${code}\nexport {};\n`);
      }
      writeFileSync(
        join(docs, 'globals.d.ts'),
        [
          'declare const myApi: { post(path: string, body: object, options: object): Promise<{ caseNumber: string }> };',
          // In the project of a reader who uses Vue.
          "declare module '@vitejs/plugin-vue';",
        ].join('\n'),
      );
      const compilerOptions = {
        target: 'es2022',
        module: 'esnext',
        moduleResolution: 'bundler',
        lib: ['es2022', 'dom', 'dom.iterable'],
        jsx: 'react-jsx',
        allowJs: true,
        checkJs: true,
        strict: true,
        noImplicitAny: false,
        skipLibCheck: true,
        noEmit: true,
        types: [],
      };
      writeFileSync(join(docs, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*'] }));

      const { stdout } = spawnSync(process.execPath, [join(root, compilers[7]), '-p', docs], { encoding: 'utf8' });

      assert.equal(stdout, '');
    });

    for (const [version, tsc] of Object.entries(compilers)) {
      for (const { include, ...resolution } of projects) {
        it(`compile strictly by TypeScript ${version} with ${resolution.moduleResolution}`, () => {
          const compilerOptions = {
            ...resolution,
            target: 'es2022',
            lib: ['es2022', 'dom', 'dom.iterable'],
            jsx: 'react-jsx',
            strict: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: false,
            skipDefaultLibCheck: true,
            noEmit: true,
            types: [],
          };
          const project = join(folder, 'tsconfig.json');
          writeFileSync(project, JSON.stringify({ compilerOptions, include }));

          const { stdout } = spawnSync(process.execPath, [join(root, tsc), '-p', project], { encoding: 'utf8' });

          assert.equal(stdout, '');
        });
      }
    }
  });
});
