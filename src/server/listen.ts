/** Listens on a port, and closes without cutting off running requests. */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Misconfigured } from '../errors.js';

export interface ListenAddress {
  /** 127.0.0.1 for this machine only, 0.0.0.0 for its network. */
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly timeouts?: Timeouts;
}

/** Timeouts of a connection in milliseconds, so that idle or slow clients do not hold it for ever. */
export interface Timeouts {
  /** The longest time to send the headers, to send the whole request (`request`), or a request with a file (`upload`). */
  readonly headers: number;
  readonly request: number;
  readonly upload: number;
  /** Keep-alive: from an answer to the next request. */
  readonly idle: number;
  /** Longest time in which nothing is sent or read over a connection, as when a client does not read its answer. */
  readonly silence: number;
  /** Interval between checks of the timeouts. */
  readonly checks: number;
}

/**
 * A body of a megabyte takes ten seconds over a bad connection, a file of the largest size half an hour. The time of an
 * answer does not count.
 */
const defaultTimeouts: Timeouts = {
  headers: 10_000,
  request: 30_000,
  upload: 1_800_000,
  idle: 10_000,
  silence: 300_000,
  checks: 2_000,
};

/** The most requests that wait on one connection for the answers before theirs; no browser sends one early. */
const MOST_WAITING = 50;

const UPLOADS = /^\/imports(?![^/?])/i;

export interface Listening {
  readonly port: number;
  /** `http://127.0.0.1:4000/` */
  readonly address: string;
  /**
   * Accepts no more connections, lets running requests finish, and cuts off those that take longer than `timeoutMs`
   * milliseconds.
   */
  close(timeoutMs: number): Promise<void>;
}

/** @throws Misconfigured when the port is taken, or this process may not use the address. */
export async function listen(application: RequestListener, place: ListenAddress): Promise<Listening> {
  const { headers, request, upload, idle, silence, checks } = place.timeouts ?? defaultTimeouts;
  const server = createServer(
    { headersTimeout: headers, requestTimeout: upload, keepAliveTimeout: idle, connectionsCheckingInterval: checks },
    (asked, answer) => {
      // What counts, names, limits and sends a request each waits for its end: Node would take more than ten for a leak, and warn on the log.
      answer.setMaxListeners(0);
      inTurn(answer, () => {
        if (!UPLOADS.test(asked.url ?? '')) limitSending(asked, answer, request);
        application(asked, answer);
      });
    },
  );
  server.timeout = silence;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explainRefusal(error, place)));
    server.listen(place.port, place.host, resolve);
  });
  const address = server.address();
  // The address is a string only for a Unix socket, which is not used here.
  const port = typeof address === 'object' && address !== null ? address.port : place.port;
  return { port, address: `http://${nameHost(place.host)}:${port}/`, close: (timeoutMs) => close(server, timeoutMs) };
}

/** By connection, how many requests wait. */
const waiting = new WeakMap<Socket, number>();

/**
 * Begins with a request when the answers before it on its connection are sent. An answer that waits is told of no end
 * of its connection, so what it holds, such as an open file, would be held for ever.
 */
function inTurn(answer: ServerResponse, begin: () => void): void {
  if (answer.socket !== null) {
    begin();
    return;
  }
  const { socket } = answer.req;
  const count = (waiting.get(socket) ?? 0) + 1;
  if (count > MOST_WAITING) {
    socket.destroy();
    return;
  }
  waiting.set(socket, count);
  answer.once('socket', () => {
    waiting.set(socket, (waiting.get(socket) ?? 0) - 1);
    begin();
  });
}

/** The server has one timeout for all requests, that of an upload; other requests get their shorter one here. */
function limitSending(asked: IncomingMessage, answer: ServerResponse, longest: number): void {
  if (asked.complete) return;
  const timer = setTimeout(() => {
    if (asked.complete) return;
    if (!answer.headersSent) answer.writeHead(408, { connection: 'close' }).end();
    asked.destroy();
  }, longest);
  const over = () => clearTimeout(timer);
  asked.once('end', over);
  asked.once('close', over);
}

/** The address of the server, as a browser on this machine would open it. */
function nameHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function explainRefusal(error: NodeJS.ErrnoException, { host, port }: ListenAddress): Error {
  if (error.code === 'EADDRINUSE') {
    return new Misconfigured(
      `serve: port ${port} is taken by another program; stop that one, or choose another port with PORT=${port + 1}`,
    );
  }
  if (error.code === 'EACCES') {
    return new Misconfigured(`serve: port ${port} is reserved for the system; choose one above 1023 with PORT=4000`);
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Misconfigured(
      `serve: HOST="${host}" is not an address of this machine; write 127.0.0.1, or 0.0.0.0 for its network`,
    );
  }
  return error;
}

function close(server: Server, timeoutMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), timeoutMs);
    // Clients keep their connection open after an answer, so idle connections are closed here.
    const tidy = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(tidy);
      resolve();
    });
  });
}
