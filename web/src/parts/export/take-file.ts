/** Fetches a file of the server and gives it to the reader: not by a link, for a link carries no token. */
import { ask } from '../../data/ask.ts';
import { messageOf } from '../../data/message-of.ts';
import { save } from './save.ts';

/** @returns why there is none, in the reader's language; undefined when it was given. @param fallback its name where the server gives none */
export async function takeFile(address: string, fallback: string): Promise<string | undefined> {
  const response = await ask(address).catch(() => undefined);
  if (!response?.ok) return messageOf(await response?.json().catch(() => undefined));
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  save(named ?? fallback, await response.blob());
  return undefined;
}
