// Sends messages by 32 connections for some seconds, each with an id of its own, and prints as JSON how many were answered by
// 201, in all and in a second, and how long 99 % of them took at most. A process of its own, so that it shares no thread with a server.

import { connect } from 'node:net';
import { validAnswers, validSubmission } from '../support/submissions.ts';

const connections = 32;
const [seconds = '5', ...urls] = process.argv.slice(2);

const description = 'Lyktan vid övergångsstället är släckt sedan i måndags. '.repeat(6);

/** A request of about 700 bytes of body. */
function createRequest(host: string): string {
  const message = { ...validSubmission(), values: validAnswers({ description }) };
  const body = JSON.stringify(message);
  return [
    'POST /synpunkter HTTP/1.1',
    `host: ${host}`,
    'origin: https://www.example.se',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
}

const times: number[] = [];
const others: string[] = [];
const start = performance.now();
const end = start + Number(seconds) * 1000;

function run(url: string): Promise<void> {
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.setNoDelay();
  return new Promise((resolve, reject) => {
    let sentAt = 0;
    let received = '';
    let isAwaiting = false;
    const send = (): void => {
      received = '';
      isAwaiting = true;
      sentAt = performance.now();
      socket.write(createRequest(host));
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('close', () => {
      if (isAwaiting) others.push('closed');
      resolve();
    });
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      const head = received.indexOf('\r\n\r\n');
      const length = /content-length: (\d+)/i.exec(received)?.[1];
      if (head === -1 || length === undefined || received.length < head + 4 + Number(length)) return;
      isAwaiting = false;
      const status = received.slice(9, 12);
      if (status === '201') times.push(performance.now() - sentAt);
      else others.push(status);
      if (performance.now() < end) send();
      else socket.end();
    });
  });
}

await Promise.all(Array.from({ length: connections }, (_, index) => run(urls[index % urls.length] ?? '')));
const took = (performance.now() - start) / 1000;
const sorted = times.toSorted((one, other) => one - other);
console.log(
  JSON.stringify({
    count: times.length,
    perSecond: Math.round(times.length / took),
    p99: Math.round(sorted[Math.floor(sorted.length * 0.99)] ?? 0),
    others: others.length,
  }),
);
