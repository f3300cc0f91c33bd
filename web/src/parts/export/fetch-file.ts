/** Asks the server for a file by a request rather than a link, because a link carries no token. */
import { ask } from '../../data/ask.ts';
import { messageOf } from '../../data/message-of.ts';

/** @throws Error with why there is no file, in the reader's language */
export async function fetchFile(address: string): Promise<Response> {
  const response = await ask(address).catch(() => undefined);
  if (!response?.ok) throw new Error(messageOf(await response?.json().catch(() => undefined)));
  return response;
}
