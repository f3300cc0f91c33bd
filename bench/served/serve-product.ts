/** The product as its users start it, in a process of its own: asked by HTTP, and measured by its own /metrics. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../src/config.js';
import type { Connection } from '../../src/database/database.js';
import type { Operation } from '../corpus/operation.js';

export interface Answered {
  readonly seconds: number;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly { readonly message: string; readonly code: string }[];
  /** Why there is no answer at all; null: there is one. */
  readonly failure: string | null;
}

/** Figures of the product since they were last read. */
export interface Health {
  /** The longest time, in seconds, for which its event loop was blocked. */
  readonly longestHold: number;
  /** The processor time of the main thread in seconds during the longest block; waiting for other processes does not count. */
  readonly longestWork: number;
  readonly residentMegabytes: number;
  readonly heapMegabytes: number;
  /** Seconds of processor time since its start. */
  readonly processorSeconds: number;
}

export interface Served {
  readonly address: string;
  readonly startSeconds: number;
  ask(operation: Pick<Operation, 'query' | 'variables'>, timeoutSeconds: number): Promise<Answered>;
  look(): Promise<Health>;
  /** What a subscription sends within this many milliseconds, as text. */
  listen(operation: Pick<Operation, 'query' | 'variables'>, milliseconds: number): Promise<string>;
  stop(): Promise<void>;
}

/**
 * @param folder where the product stores its token
 * @param settings environment variables beside or instead of the usual ones
 * @throws Error with the output of the product, when the product ends before it is ready
 */
export async function serveProduct(
  connection: Connection,
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const from = performance.now();
  const child = spawn(process.execPath, [join(projectRoot, 'bin', 'passerelle.js'), 'serve', '--no-demo', '--json'], {
    env: {
      ...process.env,
      NEO4J_URI: connection.uri,
      NEO4J_USER: connection.user,
      NEO4J_PASSWORD: connection.password,
      PASSERELLE_DATA: folder,
      PORT: '0',
      // One client asks everything, and the rate limit is not what is measured.
      RATE_LIMIT: '1000000',
      NODE_OPTIONS: `--import ${pathToFileURL(join(projectRoot, 'bench', 'served', 'watch-loop.mjs'))}`,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  // Ends with this process, which may be told to stop.
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  let said = '';
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      process.removeListener('exit', end);
      resolve();
    }),
  );
  const death = () => new Error(`serve has ended: ${said.slice(-300)}`);
  const whenEnded = ended.then(() => Promise.reject(death()));
  whenEnded.catch(() => {});
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = /"address":"([^"]+)"/.exec(output)?.[1];
      if (found) resolve(found);
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
    });
    whenEnded.catch(reject);
  });
  const token = readFileSync(join(folder, 'token'), 'utf8').trim();
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const send = (path: string, { query, variables }: Pick<Operation, 'query' | 'variables'>, options: RequestInit) =>
    fetch(`${address}${path}`, { method: 'POST', body: JSON.stringify({ query, variables }), ...options });
  return {
    address,
    startSeconds: (performance.now() - from) / 1000,
    async ask(operation, timeoutSeconds) {
      const began = performance.now();
      const seconds = () => (performance.now() - began) / 1000;
      try {
        const signal = AbortSignal.timeout(timeoutSeconds * 1000);
        const response = await send('graphql', operation, { headers, signal });
        return { seconds: seconds(), failure: null, ...readAnswer(await response.text()) };
      } catch (error) {
        const isLate = (error as Error).name === 'TimeoutError';
        const failure = isLate
          ? `no answer in ${timeoutSeconds} s`
          : `${(error as Error).message}: ${said.slice(-300)}`;
        return { seconds: seconds(), data: null, errors: [], failure };
      }
    },
    async look() {
      const worked = once(child, 'message');
      if (!child.connected) throw death();
      child.send('look');
      const [milliseconds] = await Promise.race([worked, whenEnded]);
      const text = await (await fetch(`${address}metrics`, { headers })).text();
      const value = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
      return {
        longestHold: value('nodejs_eventloop_lag_max_seconds'),
        longestWork: milliseconds / 1000,
        residentMegabytes: Math.round(value('process_resident_memory_bytes') / 1e6),
        heapMegabytes: value('nodejs_heap_size_used_bytes') / 1e6,
        processorSeconds: value('process_cpu_seconds_total'),
      };
    },
    async listen(operation, milliseconds) {
      const signal = AbortSignal.timeout(milliseconds);
      const accept = { ...headers, accept: 'text/event-stream' };
      const response = await send('graphql/stream', operation, { headers: accept, signal });
      let text = '';
      try {
        for await (const chunk of response.body ?? []) {
          text += new TextDecoder().decode(chunk);
          if (text.includes('event: next')) break;
        }
      } catch (error) {
        if ((error as Error).name !== 'TimeoutError') throw error;
      }
      return text;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

interface Body {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

function readAnswer(text: string): Pick<Answered, 'data' | 'errors'> {
  const { data, errors }: Body = JSON.parse(text);
  return {
    data: data ?? null,
    errors: (errors ?? []).map(({ message, extensions }) => ({ message, code: extensions?.code ?? 'NONE' })),
  };
}
