import { executeServerCommand } from '@web/test-runner-commands';

/** What the endpoint answers to a request; what is left out is a receipt, at once. */
export interface Reply {
  /** 201 if left out. */
  status?: number;
  headers?: Record<string, string>;
  /** A string goes out as text, anything else as JSON. */
  body?: unknown;
  /** How long the answer is kept back. */
  delayMs?: number;
  /** The connection breaks after the request has arrived, without an answer. */
  cut?: boolean;
  /** The connection breaks before the request is read; its record has no body. */
  cutEarly?: boolean;
  /** After the first half of the body nothing more comes, and the connection stays. */
  drip?: boolean;
  /** The answer waits for `release()`. */
  hold?: boolean;
  /** `false` refuses pages of other origins, the preflight included. */
  cors?: boolean;
}

/** A part of a multipart body; one without a file name is a plain field. */
export interface Part {
  name: string;
  fileName?: string;
  type?: string;
  text: string;
}

/** A request as it arrived. */
export interface Received {
  method: string;
  /** With the query. */
  path: string;
  /** The names in lower case. */
  headers: Record<string, string | string[] | undefined>;
  body: string;
  /** The parts of a body that is multipart/form-data, in order. */
  parts?: Part[];
  /** Whether the page broke it off before it had an answer. */
  aborted: boolean;
}

/** A scripted endpoint on loopback, on another origin than the test page. */
export interface Endpoint {
  readonly url: string;
  /** Gives the requests so far without preflights; given a number it waits until so many have come. */
  received(count?: number): Promise<Received[]>;
  /** Gives the preflights so far. */
  preflights(): Promise<Received[]>;
  /** Gives the files of the last request, byte by byte. */
  files(): Promise<File[]>;
  /** Replaces the replies that are still to come: one a request, the last one for ever. */
  script(...replies: Reply[]): Promise<void>;
  /** Answers what is held back. */
  release(): Promise<void>;
  stop(): Promise<void>;
}

/** What the page asks of endpoint-plugin.js. */
export interface Command {
  action: 'start' | 'received' | 'preflights' | 'files' | 'script' | 'release' | 'stop';
  url: string;
  value?: unknown;
}

/** The endpoint takes nothing for a while: so long that no other try follows by itself. */
export const closed: Reply = { status: 503, headers: { 'retry-after': '60' } };

/** Starts an endpoint that gives the replies in turn, the last one for ever; without any it gives receipts. */
export async function startEndpoint(...replies: Reply[]): Promise<Endpoint> {
  const url = await command<string>({ action: 'start', url: '', value: replies });
  return {
    url,
    received: (count) => command({ action: 'received', url, value: count }),
    preflights: () => command({ action: 'preflights', url }),
    files: async () => {
      const files = await command<[name: string, type: string, base64: string][]>({ action: 'files', url });
      return files.map(([name, type, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        return new File([bytes], name, { type });
      });
    },
    script: (...next) => command({ action: 'script', url, value: next }),
    release: () => command({ action: 'release', url }),
    stop: () => command({ action: 'stop', url }),
  };
}

function command<Result>(payload: Command): Promise<Result> {
  return executeServerCommand<Result, Command>('endpoint', payload);
}
