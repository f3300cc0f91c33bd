/** The client of the API: one for each reader, because readers may see different data. */
import { type Client, cacheExchange, createClient, fetchExchange, mapExchange } from 'urql';
import { ask } from './ask.ts';
import { noteAnswer } from './changes.ts';
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
    exchanges: [
      cacheExchange,
      mapExchange({ onResult: ({ extensions }) => noteAnswer(extensions?.sequence) }),
      fetchExchange,
    ],
    fetch: ask,
    preferGetMethod: false,
    // An act makes all answers out of date: see operation.ts.
    requestPolicy: 'cache-first',
  });
}
