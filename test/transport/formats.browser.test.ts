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

/** Allows all origins, but does not answer a preflight correctly. */
const noPreflight = { cors: false, headers: { 'access-control-allow-origin': '*' } };

const noWait = async (): Promise<void> => {};

let endpoint: Endpoint;

/** Sends to the endpoint; returns the result and the received requests. */
async function sendTo(options: Partial<SendOptions>, message = submission) {
  const result = await send(message, { endpoint: endpoint.url, timeout: 5000, wait: noWait, ...options });
  const received = await endpoint.received();
  return { result, received, request: received.at(-1) };
}

beforeEach(async () => {
  endpoint = await startEndpoint();
});

afterEach(() => endpoint.stop());

describe('urlencoded', () => {
  const format = 'urlencoded';

  it('writes each answer and the envelope under its own name', async () => {
    const { result, request } = await sendTo({ format });

    assert.isTrue(result.ok);
    assert.equal(request?.headers['content-type'], 'application/x-www-form-urlencoded;charset=UTF-8');
    assert.deepEqual(paramsOf(request), [...answers, ...envelope]);
  });

  it('leaves out unknown page context', async () => {
    const { request } = await sendTo({ format }, { ...submission, page: {} });

    assert.deepEqual(paramsOf(request), [...answers, ...envelope.slice(0, 4)]);
  });

  it('renames, leaves out and adds fields as configured; an answer overrides an extra field', async () => {
    const { request } = await sendTo({ format, ...renaming });

    assert.deepEqual(paramsOf(request), renamed);
  });

  it('is sent again when it may have arrived, unless the endpoint cannot recognize the repeat', async () => {
    await endpoint.script({ cut: true });

    const { received } = await sendTo({ format });
    const { received: further } = await sendTo({ format, fieldNames: { _id: false } });

    assert.equal(received.length, 4);
    assert.equal(further.length, 4 + 1);
  });
});

describe('multipart', () => {
  const format = 'multipart';

  it('writes each answer and the envelope as a part', async () => {
    const { result, request } = await sendTo({ format });

    assert.isTrue(result.ok);
    assert.match(String(request?.headers['content-type']), /^multipart\/form-data; boundary=/);
    assert.deepEqual(fieldsOf(request), [...answers, ...envelope]);
  });

  it('renames, leaves out and adds fields as configured; an answer overrides an extra field', async () => {
    const { request } = await sendTo({ format, ...renaming });

    assert.deepEqual(fieldsOf(request), renamed);
  });

  it('adds files as parts with the name of their field and the file names in the message', async () => {
    const { request } = await sendTo({ format, files: pictures(), fieldNames: { pictures: 'bild' } }, withPictures);

    const files = request?.parts?.filter(({ fileName }) => fileName !== undefined);
    assert.deepEqual(files, [
      // HTML requires this encoding of quotation marks.
      { name: 'bild', fileName: 'å %221%22.png', type: 'image/png', text: 'A' },
      { name: 'bild', fileName: 'b.png', type: 'image/png', text: 'B' },
    ]);
    assert.deepEqual(fieldsOf(request)?.slice(0, envelope.length), envelope);
  });

  it('leaves files out as configured', async () => {
    const { request } = await sendTo({ format, files: pictures(), fieldNames: { pictures: false } }, withPictures);

    assert.deepEqual(fieldsOf(request), envelope);
  });
});

describe('open311', () => {
  beforeEach(() => endpoint.script({ body: [{ service_request_id: 7 }] }));

  const format = 'open311';
  const extraFields = { service_code: '42', address_string: 'Torget 1, Finspång', jurisdiction_id: 'finspang.se' };
  const describeAnswers = () => [
    { name: 'description', label: 'Beskrivning', answer: 'Mörkt' },
    { name: 'topics', label: 'Gäller:', answer: 'Belysning\nVäg' },
    { name: 'count', label: 'Antal', answer: '3,5' },
    { name: 'agreed', label: 'Får visas', answer: '✓' },
  ];
  const otherAnswers = 'Gäller: Belysning\nVäg\nAntal: 3,5\nFår visas: ✓\nsource: webb';

  it('writes only parameters of the standard; other answers follow the description', async () => {
    const { result, request } = await sendTo({ format, extraFields, describe: describeAnswers });

    assert.isTrue(result.ok);
    assert.equal(request?.headers['content-type'], 'application/x-www-form-urlencoded;charset=UTF-8');
    assert.deepEqual(readServiceRequest(request?.body ?? ''), {
      ...extraFields,
      description: `Mörkt & halt = 2+2 🌧\n\n${otherAnswers}`,
    });
  });

  it('renames answers as configured, and adds an extra field only if no answer has its name', async () => {
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

  it('writes attributes, with brackets for several values', async () => {
    const fieldNames = { topics: 'attribute[TOPIC]', count: 'attribute[COUNT]', agreed: false, source: false } as const;

    const { request } = await sendTo({ format, extraFields, fieldNames });

    assert.deepEqual(readServiceRequest(request?.body ?? ''), {
      ...extraFields,
      description: 'Mörkt & halt = 2+2 🌧',
      'attribute[TOPIC][]': ['ljus', 'väg'],
      'attribute[COUNT]': '3.5',
    });
  });

  it('loses neither answers with the same name nor answers whose name is not in the standard', async () => {
    const fieldNames = { source: 'description', count: 'quantity', topics: 'media_url' };

    const { request } = await sendTo({ format, extraFields, fieldNames });

    const { description, media_url: list } = readServiceRequest(request?.body ?? '');
    assert.equal(description, 'Mörkt & halt = 2+2 🌧\n\ncount: 3.5\nagreed: true\nsource: webb');
    assert.equal(list, 'ljus, väg');
  });

  it('has a description of only the other answers when there is none', async () => {
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
  ] as [string, unknown, string][]) {
    it(`reads ${what} as receipt`, async () => {
      await endpoint.script({ status: 200, body });

      const { result } = await sendTo({ format, extraFields });

      assert.deepEqual(result, { ok: true, receipt: { reference } });
    });
  }

  for (const [what, body] of [
    ['an empty list', []],
    ['nothing', ''],
    ['null', 'null'],
    ['a page', '<h1>Tack!</h1>'],
    ['a number that is none', [{ service_request_id: {} }]],
  ] as [string, unknown][]) {
    it(`is unsure about ${what}`, async () => {
      await endpoint.script({ status: 200, body });

      const { result } = await sendTo({ format, extraFields });

      assert.deepEqual(result, { ok: false, reason: 'network', issues: [], unsure: true });
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

  it('recognizes an error despite a status of 200', async () => {
    await endpoint.script({ status: 200, body: [{ code: 400, description: 'jurisdiction_id was not provided' }] });

    const { result } = await sendTo({ format, extraFields });

    assert.deepEqual(result, { ok: false, reason: 'refused', issues: [], unsure: false });
  });

  it('handles the errors of the standard', async () => {
    await endpoint.script({ status: 400, body: [{ code: 400, description: 'jurisdiction_id was not provided' }] });

    const { result } = await sendTo({ format, extraFields });

    assert.deepEqual(result, { ok: false, reason: 'refused', issues: [], unsure: false });
  });

  it('is sent again only when it was certainly not accepted', async () => {
    await endpoint.script({ status: 503, body: '' }, { status: 500, body: '' });

    const { result, received } = await sendTo({ format, extraFields });

    assert.equal(received.length, 2);
    assert.isFalse(result.ok);
  });
});

describe('json', () => {
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

  it('maps issues of a renamed field back to the field', async () => {
    const issues = ['text', 'source'].map((field) => ({ field, code: 'tooLong' }));
    await endpoint.script({ status: 422, body: { issues } });

    const { result } = await sendTo(renaming);

    assert.deepEqual(!result.ok && result.issues.map(({ field }) => field), ['description', 'source']);
  });
});

describe('send() to an endpoint without CORS preflight', () => {
  beforeEach(() => endpoint.script({ ...noPreflight, body: [{ service_request_id: 7 }] }));

  const open = { extraFields: { service_code: '1', address_string: 'Torget 1' } };
  for (const [format, more] of [
    ['urlencoded', {}],
    ['multipart', {}],
    ['multipart', { files: pictures(), onProgress: () => {} }],
    ['open311', open],
  ] as [NonNullable<SendOptions['format']>, Partial<SendOptions>][]) {
    it(`delivers a message as ${[format, ...Object.keys(more)].join(', ')}`, async () => {
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
    it(`delivers none ${what}, because the browser sends a preflight`, async () => {
      const { result, received } = await sendTo(options);

      assert.deepInclude(result, { ok: false, reason: 'network' });
      assert.deepEqual(received, []);
    });
  }
});

describe('credentials', () => {
  it('are sent to another origin only if configured and allowed by it', async () => {
    const { result: plain } = await sendTo({ format: 'urlencoded' });
    const { result: refused } = await sendTo({ format: 'urlencoded', credentials: 'include' });
    await endpoint.script({ headers: { 'access-control-allow-credentials': 'true' } });
    const { result: allowed } = await sendTo({ format: 'urlencoded', credentials: 'include' });

    assert.deepEqual([plain.ok, refused.ok, allowed.ok], [true, false, true]);
  });
});
