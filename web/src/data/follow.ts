/**
 * Follows a subscription while somebody looks at the page. A hidden page closes its connection, because browsers allow
 * few connections to one server. A broken connection is opened again.
 */
import type { TypedDocumentNode } from 'urql';
import { ask } from './ask.ts';
import { hashOf } from './operation.ts';

/** Milliseconds before the connection is opened again: after the first failure, and at most. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

interface Listener<Data> {
  readonly next: (data: Data) => void;
  /** The server ended or refused the subscription, or is away; it is opened again in a moment. */
  readonly broken?: () => void;
}

/** @param variables read at each opening, so that the subscription continues where it stopped @returns a function that ends it */
export function follow<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: () => Variables,
  { next, broken }: Listener<Data>,
): () => void {
  const ending = new AbortController();
  const go = async () => {
    for (let pause = FIRST_PAUSE_MS; !ending.signal.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      await untilVisible(ending.signal);
      const leaving = leaveWhenHidden(ending.signal);
      try {
        for await (const data of events(document, variables(), leaving.signal)) {
          pause = FIRST_PAUSE_MS / 2;
          next(data);
        }
      } catch {
        // The server is away, or has too many subscriptions: the next answers bring the changes.
      }
      const isLeft = leaving.signal.aborted;
      // The listeners of this connection are removed, however it ended.
      leaving.abort();
      if (isLeft) continue;
      broken?.();
      // A random wait, so that not all pages reconnect at once when a server comes back.
      await sleep(pause * (1 + Math.random()), ending.signal);
    }
  };
  void go();
  return () => ending.abort();
}

async function* events<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  leaving: AbortSignal,
): AsyncGenerator<Data> {
  // Loaded after the page.
  const { createClient } = await import('graphql-sse');
  if (leaving.aborted) return;
  const client = createClient({ url: '/graphql/stream', fetchFn: ask, retryAttempts: 0 });
  leaving.addEventListener('abort', () => client.dispose());
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(document) } };
  for await (const { data } of client.iterate<Data>({ query: '', variables, extensions })) if (data != null) yield data;
}

/** @returns a signal that aborts when nobody looks at the page any more */
function leaveWhenHidden(ending: AbortSignal): AbortController {
  const leaving = new AbortController();
  const end = () => leaving.abort();
  const look = () => document.hidden && end();
  document.addEventListener('visibilitychange', look, { signal: leaving.signal });
  ending.addEventListener('abort', end, { signal: leaving.signal });
  return leaving;
}

const untilVisible = (ending: AbortSignal) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (document.hidden && !ending.aborted) return;
      document.removeEventListener('visibilitychange', look);
      ending.removeEventListener('abort', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    ending.addEventListener('abort', look);
    look();
  });

const sleep = (milliseconds: number, ending: AbortSignal) =>
  new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      ending.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    ending.addEventListener('abort', end);
  });
