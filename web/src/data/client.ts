/** The client of the API: one for each signed-in reader, because readers may not see each other's answers. */
import { type Client, cacheExchange, createClient, fetchExchange } from 'urql';
import { ask } from './ask.ts';
import { editionNow } from './session.ts';

let opened: { readonly edition: number; readonly client: Client } | undefined;

/** The client of the reader who signed in last. */
export function clientNow(): Client {
  const edition = editionNow();
  if (opened?.edition !== edition) opened = { edition, client: openClient() };
  return opened.client;
}

function openClient(): Client {
  return createClient({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    fetch: ask,
    preferGetMethod: false,
    // An act makes all answers out of date: see operation.ts.
    requestPolicy: 'cache-first',
  });
}
