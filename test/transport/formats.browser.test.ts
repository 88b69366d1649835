import { assert } from '@open-wc/testing';
import type { Submission } from '../../src/contract/message/submission.ts';
import { send, type SendOptions } from '../../src/transport/send.ts';
import { startEndpoint, type Endpoint, type Received } from '../support/endpoint.ts';
import { readServiceRequest } from '../support/open311.ts';
import { validSubmission } from '../support/submissions.ts';

const submission: Submission = validSubmission({
  id: '7b1f3c52-9d0e-4a57-8f3a-0d5f4f6f2a11',
  sentAt: '2026-11-23T17:05:00.000Z',
  page: {
    url: 'https://www.example.se/nyheter?id=1',
    title: 'Nyheter',
    language: 'sv-SE',
    referrer: 'https://www.example.se/',
    viewport: { width: 1280, height: 720 },
    version: '0.1.0',
  },
  values: { description: 'Mörkt & halt = 2+2 🌧', topics: ['ljus', 'väg'], count: 3.5, agreed: true, source: 'webb' },
});

const answers = [
  ['description', 'Mörkt & halt = 2+2 🌧'],
  ['topics', 'ljus'],
  ['topics', 'väg'],
  ['count', '3.5'],
  ['agreed', 'true'],
  ['source', 'webb'],
];

const envelope = [
  ['_id', submission.id],
  ['_form', 'kontakt'],
  ['_language', 'sv'],
  ['_sentAt', '2026-11-23T17:05:00.000Z'],
  ['_page', 'https://www.example.se/nyheter?id=1'],
  ['_title', 'Nyheter'],
  ['_pageLanguage', 'sv-SE'],
  ['_referrer', 'https://www.example.se/'],
  ['_viewport', '1280x720'],
  ['_version', '0.1.0'],
];

const renaming = {
  fieldNames: { description: 'text', topics: 'topics[]', count: false, _id: 'ref', _page: false },
  extraFields: { text: 'taken', agreed: 'no', 'form-id': '17' },
} as const;

const renamed = [
  ['text', 'Mörkt & halt = 2+2 🌧'],
  ['topics[]', 'ljus'],
  ['topics[]', 'väg'],
  ['agreed', 'true'],
  ['source', 'webb'],
  ['ref', submission.id],
  ...envelope.filter(([name]) => name !== '_id' && name !== '_page'),
  ['form-id', '17'],
];

const pictures = (): NonNullable<SendOptions['files']> =>
  new Map([['pictures', ['A', 'B'].map((text) => new File([text], 'x.png', { type: 'image/png' }))]]);
const withPictures: Submission = {
  ...submission,
  values: { pictures: ['å "1".png', 'b.png'].map((name) => ({ name, type: 'image/png', size: 1 })) },
};

const paramsOf = (request: Received | undefined) => [...new URLSearchParams(request?.body)];
const fieldsOf = (request: Received | undefined) => request?.parts?.map(({ name, text }) => [name, text]);

/** Accepts pages of other origins, but fails preflight requests. */
const noPreflight = { cors: false, headers: { 'access-control-allow-origin': '*' } };

const atOnce = async (): Promise<void> => {};

let endpoint: Endpoint;

/** Sends to the endpoint; returns the result and the last request. */
async function sendTo(options: Partial<SendOptions>, message = submission) {
  const result = await send(message, { endpoint: endpoint.url, timeout: 5000, wait: atOnce, ...options });
  const received = await endpoint.received();
  return { result, received, request: received.at(-1) };
}

beforeEach(async () => {
  endpoint = await startEndpoint();
});

afterEach(() => endpoint.stop());

describe('encodeUrlencoded()', () => {
  const format = 'urlencoded';

  it('writes each answer and the envelope under its own name', async () => {
    const { result, request } = await sendTo({ format });

    assert.isTrue(result.ok);
    assert.equal(request?.headers['content-type'], 'application/x-www-form-urlencoded;charset=UTF-8');
    assert.deepEqual(paramsOf(request), [...answers, ...envelope]);
  });

  it('leaves out what is not known of the page', async () => {
    const { request } = await sendTo({ format }, { ...submission, page: {} });

    assert.deepEqual(paramsOf(request), [...answers, ...envelope.slice(0, 4)]);
  });

  it('renames, leaves out and adds as the config says; an answer goes before what is fixed', async () => {
    const { request } = await sendTo({ format, ...renaming });

    assert.deepEqual(paramsOf(request), renamed);
  });

  it('is sent again where it may have arrived, unless the endpoint could not know it again', async () => {
    await endpoint.script({ cut: true });

    const { received } = await sendTo({ format });
    const { received: further } = await sendTo({ format, fieldNames: { _id: false } });

    assert.equal(received.length, 4);
    assert.equal(further.length, 4 + 1);
  });
});

describe('encodeMultipart()', () => {
  const format = 'multipart';

  it('writes each answer and the envelope as a part', async () => {
    const { result, request } = await sendTo({ format });

    assert.isTrue(result.ok);
    assert.match(String(request?.headers['content-type']), /^multipart\/form-data; boundary=/);
    assert.deepEqual(fieldsOf(request), [...answers, ...envelope]);
  });

  it('renames, leaves out and adds as the config says; an answer goes before what is fixed', async () => {
    const { request } = await sendTo({ format, ...renaming });

    assert.deepEqual(fieldsOf(request), renamed);
  });

  it('bears files as parts of their field, under the names that the message tells', async () => {
    const { request } = await sendTo({ format, files: pictures(), fieldNames: { pictures: 'bild' } }, withPictures);

    const files = request?.parts?.filter(({ fileName }) => fileName !== undefined);
    assert.deepEqual(files, [
      // Quotes are escaped as the HTML standard defines.
      { name: 'bild', fileName: 'å %221%22.png', type: 'image/png', text: 'A' },
      { name: 'bild', fileName: 'b.png', type: 'image/png', text: 'B' },
    ]);
    assert.deepEqual(fieldsOf(request)?.slice(0, envelope.length), envelope);
  });

  it('leaves files out where the config says so', async () => {
    const { request } = await sendTo({ format, files: pictures(), fieldNames: { pictures: false } }, withPictures);

    assert.deepEqual(fieldsOf(request), envelope);
  });
});

describe('encodeOpen311()', () => {
  const format = 'open311';
  const extraFields = { service_code: '42', address_string: 'Torget 1, Finspång', jurisdiction_id: 'finspang.se' };
  const describeIt = () => [
    { name: 'description', label: 'Beskrivning', answer: 'Mörkt' },
    { name: 'topics', label: 'Gäller:', answer: 'Belysning\nVäg' },
    { name: 'count', label: 'Antal', answer: '3,5' },
    { name: 'agreed', label: 'Får visas', answer: '✓' },
  ];
  const inWords = 'Gäller: Belysning\nVäg\nAntal: 3,5\nFår visas: ✓\nsource: webb';

  it('writes the standard’s fields alone; the description ends with what has no name there', async () => {
    const { result, request } = await sendTo({ format, extraFields, describe: describeIt });

    assert.isTrue(result.ok);
    assert.equal(request?.headers['content-type'], 'application/x-www-form-urlencoded;charset=UTF-8');
    assert.deepEqual(readServiceRequest(request?.body ?? ''), {
      ...extraFields,
      description: `Mörkt & halt = 2+2 🌧\n\n${inWords}`,
    });
  });

  it('gives answers the names that the config says, and a fixed value only where there is no answer', async () => {
    const message = { ...submission, values: { what: '7', place: 'Storgatan 2', lat: 58.7, long: 15.8, e: 'a@b.se' } };
    const fieldNames = { what: 'service_code', place: 'address_string', e: 'email' };

    const { request } = await sendTo({ format, extraFields, fieldNames }, message);

    assert.deepEqual(readServiceRequest(request?.body ?? ''), {
      service_code: '7',
      address_string: 'Storgatan 2',
      lat: '58.7',
      long: '15.8',
      email: 'a@b.se',
      jurisdiction_id: 'finspang.se',
    });
  });

  it('writes attributes, those with several values by their brackets', async () => {
    const fieldNames = { topics: 'attribute[TOPIC]', count: 'attribute[COUNT]', agreed: false, source: false } as const;

    const { request } = await sendTo({ format, extraFields, fieldNames });

    assert.deepEqual(readServiceRequest(request?.body ?? ''), {
      ...extraFields,
      description: 'Mörkt & halt = 2+2 🌧',
      'attribute[TOPIC][]': ['ljus', 'väg'],
      'attribute[COUNT]': '3.5',
    });
  });

  it('loses neither of two answers of one name, nor one whose name the standard lacks', async () => {
    const fieldNames = { source: 'description', count: 'quantity', topics: 'media_url' };

    const { request } = await sendTo({ format, extraFields, fieldNames });

    const { description, media_url: list } = readServiceRequest(request?.body ?? '');
    assert.equal(description, 'Mörkt & halt = 2+2 🌧\n\ncount: 3.5\nagreed: true\nsource: webb');
    assert.equal(list, 'ljus, väg');
  });

  it('has a description of the other answers alone where nobody wrote one', async () => {
    const { request } = await sendTo({ format, extraFields }, { ...submission, values: { source: 'webb' } });

    assert.equal(readServiceRequest(request?.body ?? '')['description'], 'source: webb');
  });

  for (const [what, body, reference] of [
    ['a number', [{ service_request_id: '638344', service_notice: 'x', account_id: null }], '638344'],
    ['a number that is one', [{ service_request_id: 638344 }], '638344'],
    ['a token', [{ token: '4c19', service_notice: '' }], '4c19'],
    ['an empty number and a token', [{ service_request_id: '', token: '4c19' }], '4c19'],
    ['a request that is not in a list', { service_request_id: '638344' }, '638344'],
    [
      'XML',
      '<?xml version="1.0"?><service_requests><request>\n<service_request_id> 638344\n</service_request_id></request>',
      '638344',
    ],
    ['XML with a token', '<request><service_request_id></service_request_id><token>4c19</token></request>', '4c19'],
    ['an empty list', [], undefined],
    ['nothing', '', undefined],
    ['null', null, undefined],
    ['a page', '<h1>Tack!</h1>', undefined],
    ['a number that is none', [{ service_request_id: {} }], undefined],
  ] as [string, unknown, string | undefined][]) {
    it(`reads ${what} as receipt`, async () => {
      await endpoint.script({ status: 200, body: body === null ? 'null' : body });

      const { result } = await sendTo({ format, extraFields });

      assert.deepEqual(result, { ok: true, receipt: reference === undefined ? {} : { reference } });
    });
  }

  for (const [what, more] of [
    ['service', { extraFields: { ...extraFields, service_code: '' } }],
    ['place', { extraFields: { service_code: '42', lat: '58.7' } }],
  ] as const) {
    it(`is not sent at all without a ${what}, which the standard requires`, async () => {
      const { result, received } = await sendTo({ format, ...more });

      assert.deepEqual(result, { ok: false, reason: 'unconfigured', issues: [], unsure: false });
      assert.deepEqual(received, []);
    });
  }

  it('takes an error for one, though its status is that of a success', async () => {
    await endpoint.script({ status: 200, body: [{ code: 400, description: 'jurisdiction_id was not provided' }] });

    const { result } = await sendTo({ format, extraFields });

    assert.deepEqual(result, { ok: false, reason: 'refused', issues: [], unsure: false });
  });

  it('survives the standard’s errors', async () => {
    await endpoint.script({ status: 400, body: [{ code: 400, description: 'jurisdiction_id was not provided' }] });

    const { result } = await sendTo({ format, extraFields });

    assert.deepEqual(result, { ok: false, reason: 'refused', issues: [], unsure: false });
  });

  it('is sent again only where it has surely not been taken', async () => {
    await endpoint.script({ status: 503, body: '' }, { status: 500, body: '' });

    const { result, received } = await sendTo({ format, extraFields });

    assert.equal(received.length, 2);
    assert.isFalse(result.ok);
  });
});

describe('encodeJson()', () => {
  it('renames, leaves out and adds within the values', async () => {
    const { request } = await sendTo(renaming);

    assert.deepEqual(JSON.parse(request?.body ?? ''), {
      ...submission,
      values: {
        text: 'Mörkt & halt = 2+2 🌧',
        'topics[]': ['ljus', 'väg'],
        agreed: true,
        source: 'webb',
        'form-id': '17',
      },
    });
  });

  it('has what the endpoint says of a renamed field land on it', async () => {
    const issues = ['text', 'source'].map((field) => ({ field, code: 'tooLong' }));
    await endpoint.script({ status: 422, body: { issues } });

    const { result } = await sendTo(renaming);

    assert.deepEqual(!result.ok && result.issues.map(({ field }) => field), ['description', 'source']);
  });
});

describe('send() to an endpoint that answers no preflight', () => {
  beforeEach(() => endpoint.script(noPreflight));

  const open = { extraFields: { service_code: '1', address_string: 'Torget 1' } };
  for (const [format, more] of [
    ['urlencoded', {}],
    ['multipart', {}],
    ['multipart', { files: pictures(), onProgress: () => {} }],
    ['open311', open],
  ] as [NonNullable<SendOptions['format']>, Partial<SendOptions>][]) {
    it(`has a message taken as ${[format, ...Object.keys(more)].join(', ')}`, async () => {
      const { result } = await sendTo({ format, ...more });

      assert.isTrue(result.ok);
      assert.deepEqual(await endpoint.preflights(), []);
    });
  }

  for (const [what, options] of [
    ['as json', {}],
    ['with a header', { format: 'urlencoded', headers: { 'X-Kommun': '1' } }],
    ['with the id as a header', { format: 'urlencoded', idempotencyKey: true }],
  ] as [string, Partial<SendOptions>][]) {
    it(`has none taken ${what}, since the browser asks first`, async () => {
      const { result, received } = await sendTo(options);

      assert.deepInclude(result, { ok: false, reason: 'network' });
      assert.deepEqual(received, []);
    });
  }
});

describe('credentials', () => {
  it('go along to another origin only where the config says so, which that one must allow', async () => {
    const { result: plain } = await sendTo({ format: 'urlencoded' });
    const { result: refused } = await sendTo({ format: 'urlencoded', credentials: 'include' });
    await endpoint.script({ headers: { 'access-control-allow-credentials': 'true' } });
    const { result: allowed } = await sendTo({ format: 'urlencoded', credentials: 'include' });

    assert.deepEqual([plain.ok, refused.ok, allowed.ok], [true, false, true]);
  });
});
