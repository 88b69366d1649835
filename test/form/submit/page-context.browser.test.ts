import { assert } from '@open-wc/testing';
import { defaults } from '../../../src/contract/config/defaults.ts';
import { pageSchema } from '../../../src/contract/message/page.ts';
import { version } from '../../../src/contract/message/version.ts';
import { pageContext } from '../../../src/form/submit/page-context.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { lastMessage, send } from '../../support/interactions.ts';
import { formInDialog, openForm, renderButton } from '../../support/open-widget.ts';

const { page: all } = defaults;
const field = { type: 'text', name: 'text', label: 'Text' };

/** Creates a document at an address, with the properties that are read. */
function pageAt(
  href: string,
  more: { referrer?: string; title?: string; lang?: string; canonical?: string } = {},
): Document {
  const { referrer = '', title = '', lang = '', canonical } = more;
  const defaultView = { innerWidth: 800, innerHeight: 600 };
  const link = canonical === undefined ? null : { href: canonical };
  const page = {
    location: new URL(href),
    referrer,
    title,
    documentElement: { lang },
    defaultView,
    querySelector: () => link,
  };
  return page as unknown as Document; // only these properties are read
}

describe('<synpunkt-form> the page around it', () => {
  let endpoint: Endpoint;
  const { href } = location;
  const { title } = document;
  const root = document.documentElement;
  const { lang } = root;
  const pageSent = async (page?: object): Promise<object> => {
    const config = { fields: [field], ...(page && { page }) };
    await send(await openForm({ endpoint: endpoint.url, config }));
    return (await lastMessage(endpoint)).page;
  };

  beforeEach(async () => {
    endpoint = await startEndpoint();
    history.replaceState(null, '', '/a/namn@example.se/640823-3234/b?sida=2&namn=Kim&sida=3#kim');
    document.title = 'Kim 640823-3234 namn@example.se – Ekäng';
    root.lang = 'sv-SE';
  });

  afterEach(async () => {
    history.replaceState(null, '', href);
    document.title = title;
    root.lang = lang;
    await endpoint.stop();
  });

  it('is told by address, title, language, window and version, with personal data masked', async () => {
    const { referrer, ...page } = Object(await pageSent());

    assert.deepEqual(page, {
      url: `${location.origin}/a/***/***/b`,
      title: 'Kim *** *** – Ekäng',
      language: 'sv-SE',
      viewport: { width: innerWidth, height: innerHeight },
      version,
    });
    assert.notInclude(referrer ?? '', '?');
  });

  it('is told with those parts of the query that the config lets through', async () => {
    const page = Object(await pageSent({ query: ['sida'] }));

    assert.equal(page.url, `${location.origin}/a/***/***/b?sida=2&sida=3`);
  });

  it('is told with those parts of the query that the tag names, whatever else the config lets through', async () => {
    const button = await renderButton({
      endpoint: endpoint.url,
      config: { fields: [field], page: { query: ['namn'] } },
    });
    button.setAttribute('query', 'sida, other');
    await button.show();

    await send(formInDialog(button));

    const { page } = await lastMessage(endpoint);
    assert.equal(Object(page).url, `${location.origin}/a/***/***/b?sida=2&namn=Kim&sida=3`);
  });

  describe('where a query tells which page it is', () => {
    const canonical: Record<string, [href: string, canonical: string, expected: string]> = {
      'is told by its canonical address': ['https://a.se/?page_id=4', 'https://a.se/kontakt/', 'https://a.se/kontakt/'],
      'is told by a canonical address with a query': [
        'https://a.se/doku.php?id=wiki:start&do=show',
        'https://a.se/doku.php?id=wiki:start',
        'https://a.se/doku.php?id=wiki%3Astart',
      ],
      'is told by one with or without www': ['http://a.se/?p=4', 'https://www.a.se/om', 'https://www.a.se/om'],
      'is told by itself where the canonical address is of another site': [
        'https://a.se/x?p=4',
        'https://b.se/om',
        'https://a.se/x',
      ],
      'is told by itself where every page names the front page': [
        'https://a.se/x?p=4',
        'https://a.se/',
        'https://a.se/x',
      ],
      'is told by itself where it has no query': ['https://a.se/x', 'https://a.se/y', 'https://a.se/x'],
      'is told by itself where the canonical address is none': ['https://a.se/x?p=4', 'data:,x', 'https://a.se/x'],
      'is told by itself where the canonical address is broken': ['https://a.se/x?p=4', 'https://', 'https://a.se/x'],
      'is told without the words of a search, and with personal data masked': [
        'https://a.se/?s=Kim',
        'https://a.se/namn@example.se?s=Kim&p=640823-3234#x',
        'https://a.se/***?p=***',
      ],
    };
    it('is told by its canonical address in a browser without URL.canParse()', () => {
      const { canParse } = URL;
      // Safari supports it since version 17.
      Reflect.deleteProperty(URL, 'canParse');

      const { url } = pageContext(all, [], pageAt('https://a.se/?p=4', { canonical: 'https://a.se/om' }));

      Object.assign(URL, { canParse });
      assert.equal(url, 'https://a.se/om');
    });

    for (const [name, [address, of, url]] of Object.entries(canonical)) {
      it(name, () => {
        const context = pageContext(all, [], pageAt(address, { canonical: of }));

        assert.equal(context.url, url);
        assert.equal(pageSchema(all).parse(context).url, url);
      });
    }

    it('is told by the query that is let through rather than by a canonical address', () => {
      const { url } = pageContext(all, ['p'], pageAt('https://a.se/?p=4&x=1', { canonical: 'https://a.se/om' }));

      assert.equal(url, 'https://a.se/?p=4');
    });
  });

  for (const part of ['url', 'title', 'language', 'referrer', 'viewport', 'version'] as const) {
    it(`is told without ${part} where the config turns it off`, () => {
      const page = pageAt('https://example.se/', { referrer: 'https://a.se/', title: 'T', lang: 'sv' });
      const keys = Object.keys(pageContext(all, [], page));
      assert.include(keys, part);

      const left = Object.keys(pageContext({ ...all, [part]: false }, [], page));

      assert.deepEqual(
        left,
        keys.filter((key) => key !== part),
      );
    });
  }

  it('is told as nothing at all where all is turned off', async () => {
    const off = { url: false, title: false, language: false, referrer: false, viewport: false, version: false };

    assert.deepEqual(await pageSent(off), {});
  });

  it('masks what is personal in the address that the resident came from, and drops its query', () => {
    const { referrer } = pageContext(
      { ...all, query: ['q'] },
      [],
      pageAt('https://example.se/', { referrer: 'https://www.example.se/namn%40example.se/19640823-3234?q=1#x' }),
    );

    assert.equal(referrer, 'https://www.example.se/***/***');
  });

  it('masks what is personal in the parts of the query that stay', () => {
    const { url } = pageContext(
      { ...all, query: ['q'] },
      [],
      pageAt('https://a.se/?q=namn@example.se 640823-3234&r=1'),
    );

    assert.equal(url, 'https://a.se/?q=***+***');
  });

  it('leaves out an address that is not on the web, and an invalid language', () => {
    const page = pageContext(all, [], pageAt('about:blank', { referrer: 'android-app://x/', lang: 'på svenska' }));

    assert.hasAllKeys(page, ['title', 'viewport', 'version']);
  });

  describe('is told as its receiver accepts it', () => {
    const long = 'x'.repeat(1990);
    const accepts = (options: { query: string[] }, page: object): boolean =>
      pageSchema(options).safeParse(page).success;
    const odd: Record<string, [page: Document, query: string[], expected: object]> = {
      'with a query that is too long': [
        pageAt(`https://a.se/?sida=2&sida=${long}`),
        ['sida'],
        { url: 'https://a.se/', title: '' },
      ],
      'with a parameter whose name would be cut': [
        pageAt(`https://a.se/${'x'.repeat(1980)}?a=1&namn=2`),
        ['a', 'namn'],
        { url: `https://a.se/${'x'.repeat(1980)}`, title: '' },
      ],
      'with a parameter whose name is masked': [
        pageAt('https://a.se/b?namn@example.se=1'),
        ['namn@example.se'],
        { url: 'https://a.se/b', title: '' },
      ],
      'with an escape that would be cut': [
        pageAt(`https://a.se/${'x'.repeat(1985)}%C3%A5`),
        [],
        { url: `https://a.se/${'x'.repeat(1985)}`, title: '' },
      ],
      'with a language of more than 35 characters': [
        pageAt('https://a.se/', { lang: 'sv-abcdefgh-abcdefgh-abcdefgh-abcdefgh' }),
        [],
        { url: 'https://a.se/', title: '' },
      ],
      'with a name and password': [pageAt('https://me:secret@a.se/'), [], { url: 'https://a.se/', title: '' }],
    };
    for (const [name, [page, query, expected]] of Object.entries(odd)) {
      it(name, () => {
        const options = { ...all, query };

        const { viewport, version: _, ...context } = pageContext(options, [], page);

        assert.deepEqual(context, expected);
        assert.isTrue(accepts(options, { ...context, viewport }));
      });
    }

    for (const [size, expected] of [
      [[800.4, 600], { width: 800, height: 600 }],
      [[-1, 600], undefined],
      [[NaN, 600], undefined],
      [[800, Infinity], undefined],
      [[800, 200_000], undefined],
      [[undefined, 600], undefined],
      [[0, 0], { width: 0, height: 0 }],
    ] as const) {
      it(`with a window of ${size.join(' × ')}`, () => {
        const page = Object.assign(pageAt('https://a.se/'), {
          defaultView: { innerWidth: size[0], innerHeight: size[1] },
        });

        const context = pageContext(all, [], page);

        assert.deepEqual(context.viewport, expected);
        assert.isTrue(accepts(all, context));
      });
    }
  });

  it('cuts what is too long to be told', () => {
    const { url = '', title: cut = '' } = pageContext(
      all,
      [],
      pageAt(`https://a.se/${'x'.repeat(3000)}`, { title: `${'x'.repeat(499)}🌻` }),
    );

    assert.lengthOf(url, 2000);
    assert.equal(cut, 'x'.repeat(499));
  });
});
