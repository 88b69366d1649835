import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * Starts a mail server on loopback that accepts every mail at once. The one of the demo, smtp-server, waits 100 ms before each
 * greeting, and no option of it changes that: the drain would measure this pause.
 */
export async function startMailSink(): Promise<{ readonly smtp: string; close(): void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    socket.setNoDelay();
    socket.write('220 sink ESMTP\r\n');
    let rest = '';
    let isData = false;
    socket.on('data', (chunk) => {
      rest += chunk.toString('latin1');
      for (;;) {
        const ending = isData ? '\r\n.\r\n' : '\r\n';
        const end = rest.indexOf(ending);
        if (end === -1) return;
        const command = isData ? '.' : rest.slice(0, 4).toUpperCase();
        rest = rest.slice(end + ending.length);
        isData = command === 'DATA';
        socket.write(answers[command] ?? '250 OK\r\n');
        if (command === 'QUIT') socket.end();
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // always so for a TCP server
  return {
    smtp: `smtp://127.0.0.1:${port}`,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

const answers: Readonly<Record<string, string>> = { DATA: '354 Go on\r\n', QUIT: '221 Bye\r\n' };
