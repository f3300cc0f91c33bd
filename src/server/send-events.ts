/** Sends the response of graphql-sse: a text, or events until they end or the client leaves. */
import type { Response } from 'graphql-sse';
import type { Outgoing } from './chain-handlers.js';

export async function sendEvents(response: Outgoing, [body, { status, statusText, headers }]: Response): Promise<void> {
  response.writeHead(status, statusText, headers);
  if (body === null || body === undefined || typeof body === 'string') {
    response.end(body ?? undefined);
    return;
  }
  const stop = () => body.return();
  response.once('close', stop);
  for await (const event of body) {
    if (!response.writable) break;
    // One event at a time: no event is produced before a slow client has taken the one before.
    await new Promise((written) => response.write(event, written));
  }
  response.off('close', stop);
  response.end();
}
