/** Sends what graphql-sse answers: a text, or events until they end or the client has left. */
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
    // One at a time: what a slow client does not take is not made.
    await new Promise((written) => response.write(event, written));
  }
  response.off('close', stop);
  response.end();
}
