/** Downloads a file of the server with a request rather than a link, because a link carries no token. */
import { ask } from '../../data/ask.ts';
import { messageOf } from '../../data/message-of.ts';
import { save } from './save.ts';

/**
 * @returns why there is no file, in the reader's language; undefined on success @param fallback the file name when the
 * server gives none
 */
export async function takeFile(address: string, fallback: string): Promise<string | undefined> {
  const response = await ask(address).catch(() => undefined);
  if (!response?.ok) return messageOf(await response?.json().catch(() => undefined));
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  save(named ?? fallback, await response.blob());
  return undefined;
}
