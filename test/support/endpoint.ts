import { executeServerCommand } from '@web/test-runner-commands';

/** A reply of the endpoint; by default a receipt, at once. */
export interface Reply {
  /** Default: 201. */
  status?: number;
  headers?: Record<string, string>;
  /** A string is sent as text, anything else as JSON. */
  body?: unknown;
  /** Delay before the reply. */
  delayMs?: number;
  /** Closes the connection after the request, without a reply. */
  cut?: boolean;
  /** Closes the connection before the request is read; its record has no body. */
  cutEarly?: boolean;
  /** Sends half of the body and leaves the connection open. */
  drip?: boolean;
  /** Delays the reply until `release()`. */
  hold?: boolean;
  /** `false` rejects pages of other origins, preflight included. */
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
  /** By name in lower case. */
  headers: Record<string, string | string[] | undefined>;
  body: string;
  /** The parts of a body that is multipart/form-data, in order. */
  parts?: Part[];
  /** Whether the page aborted it before the reply. */
  aborted: boolean;
}

/** A scripted endpoint on loopback, on another origin than the test page. */
export interface Endpoint {
  readonly url: string;
  /** Returns the requests so far without preflights; waits until there are as many as `count`. */
  received(count?: number): Promise<Received[]>;
  /** Returns the preflights so far. */
  preflights(): Promise<Received[]>;
  /** Returns the files of the last request. */
  files(): Promise<File[]>;
  /** Replaces the remaining replies; the last one is repeated. */
  script(...replies: Reply[]): Promise<void>;
  /** Sends the delayed replies. */
  release(): Promise<void>;
  stop(): Promise<void>;
}

/** A command of the page to endpoint-plugin.js. */
export interface Command {
  action: 'start' | 'received' | 'preflights' | 'files' | 'script' | 'release' | 'stop';
  url: string;
  value?: unknown;
}

/** Rejects messages for so long that no automatic retry follows. */
export const closed: Reply = { status: 503, headers: { 'retry-after': '60' } };

/** Starts an endpoint that sends the replies in turn and repeats the last one; without any it sends receipts. */
export async function startEndpoint(...replies: Reply[]): Promise<Endpoint> {
  const url = await command<string>({ action: 'start', url: '', value: replies });
  // An endpoint of an earlier test may have had the same port, and a form of that test, which was not sent, a draft.
  sessionStorage.clear();
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
