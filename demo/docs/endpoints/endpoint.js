// Receives the messages of synpunkt in Node 20 or later, without packages: one folder per message, with its JSON and files.
// Put a web server with https before it, which adds the address of the sender to X-Forwarded-For.
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const { SYNPUNKT_ORIGINS = 'https://www.example.se', SYNPUNKT_DATA: data = './synpunkt-data' } = process.env;
const origins = SYNPUNKT_ORIGINS.split(',');
const limit = Number(process.env.SYNPUNKT_LIMIT ?? 300); // messages of one address in ten minutes
const maxBytes = 60 * 1024 * 1024;

const readableByAnyone = { 'access-control-allow-origin': '*' };

/** The times of the messages of the last ten minutes, by address. */
const times = new Map();

/** An answer that ends the request. */
class Answer extends Error {
  constructor(status, body, headers = {}) {
    super();
    Object.assign(this, { status, body, headers });
  }
}

/** Says which answers are wrong; the form shows it at the fields. */
const refuse = (field, code, message) => new Answer(422, { issues: [{ field, code, message }] });

const receiptOf = async (id) => JSON.parse(await readFile(`${data}/${id}/receipt.json`, 'utf8').catch(() => 'null'));

const isFile = (value) => typeof value === 'object' && value !== null && 'size' in value;

async function receive(request) {
  const { method, socket } = request;
  const { origin, 'content-type': type = '', 'x-forwarded-for': forwarded } = request.headers;
  const isListed = origins.includes(origin);
  if (method === 'OPTIONS') {
    throw new Answer(204, undefined, {
      // Any page may ask, and then read the 403 below: a browser hides a refusal here, as if the server were down.
      ...(isListed ? { 'access-control-max-age': '86400' } : readableByAnyone),
      'access-control-allow-headers': 'content-type, idempotency-key',
    });
  }
  if (method !== 'POST') throw new Answer(405, { title: 'Method not allowed' }, { allow: 'POST, OPTIONS' });
  if (origin !== undefined && !isListed) throw new Answer(403, { title: 'Origin not listed' }, readableByAnyone);

  // Not too many from one address.
  const now = Date.now();
  // What comes before the last one, the sender may have made up.
  const address = forwarded?.split(',').at(-1).trim() ?? socket.remoteAddress;
  for (const [one, known] of times) if (known.at(-1) <= now - 600_000) times.delete(one);
  const recent = (times.get(address) ?? []).filter((time) => time > now - 600_000);
  if (recent.length >= limit) {
    const seconds = Math.max(1, Math.ceil((recent[0] + 600_000 - now) / 1000));
    throw new Answer(429, { title: 'Too many messages' }, { 'retry-after': String(seconds) });
  }
  times.set(address, [...recent, now]);

  // The message: the body, or with files the part "message", which is a file too.
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > maxBytes) throw new Answer(413, { title: 'Too large' }, { connection: 'close' });
    chunks.push(chunk);
  }
  const body = new Response(Buffer.concat(chunks), { headers: { 'content-type': type } });
  const parts = type.startsWith('multipart/form-data') ? await body.formData().catch(() => undefined) : undefined;
  const json = parts ? await parts.get('message')?.text?.() : await body.text();
  let message;
  try {
    message = JSON.parse(json);
  } catch {
    throw new Answer(400, { title: 'Not JSON' });
  }
  const { id, values } = Object(message);
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id))
    throw new Answer(400, { title: 'Not a message of synpunkt' });

  // A repeat has the same id: answer as the first time.
  const earlier = await receiptOf(id);
  if (earlier) throw new Answer(200, earlier);

  // Check what came, field by field; replace "description" by the fields of your form. Every visitor can send anything:
  // the form has checked nothing that you can rely on.
  const { description } = Object(values);
  if (typeof description !== 'string' || description.trim() === '') throw refuse('description', 'required');
  if (Array.from(description).length > 4000) throw refuse('description', 'tooLong', 'Skriv högst 4000 tecken');

  // The files: those of one field share its name, and each must be one that the message lists.
  const files = [];
  for (const [field, list] of Object.entries(values)) {
    if (!Array.isArray(list) || !list.every(isFile)) continue;
    const found = parts?.getAll(field).filter((part) => typeof part !== 'string') ?? [];
    if (found.length !== list.length || found.some((file, index) => file.size !== list[index].size)) {
      throw refuse(field, 'invalid');
    }
    files.push(...found);
  }

  // Store all of it or nothing: a folder that is complete gets its name. Names of files are ours, not the sender's.
  const receipt = { reference: id.slice(0, 8).toUpperCase(), receivedAt: new Date().toISOString() };
  const folder = `${data}/new-${randomUUID()}`;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(`${folder}/message.json`, json);
  await writeFile(`${folder}/receipt.json`, JSON.stringify(receipt));
  for (const [index, file] of files.entries()) {
    await writeFile(`${folder}/file-${index + 1}`, Buffer.from(await file.arrayBuffer()));
  }
  try {
    await rename(folder, `${data}/${id}`);
  } catch (error) {
    await rm(folder, { recursive: true });
    const first = await receiptOf(id);
    if (!first) throw error;
    // The same message came twice at once.
    throw new Answer(200, first);
  }
  return new Answer(201, receipt);
}

async function respond(request, response) {
  const answer = await receive(request).catch((error) => {
    if (error instanceof Answer) return error;
    console.error(error);
    return new Answer(500, { title: 'Not stored' });
  });
  const { origin } = request.headers;
  response.writeHead(answer.status, {
    ...answer.headers,
    vary: 'origin',
    'content-type': `application/${answer.status < 300 ? 'json' : 'problem+json'}`,
    // A page on another origin may send, and read the answer, only if its origin is listed.
    ...(origins.includes(origin) && {
      'access-control-allow-origin': origin,
      'access-control-expose-headers': 'retry-after',
    }),
  });
  response.end(answer.body && JSON.stringify(answer.body));
}

const server = createServer((request, response) => void respond(request, response));

server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}/`);
});
