/** Sends the response of graphql-sse: a text, or events until they end or the client leaves. */
import type { Response } from 'graphql-sse';
import type { Outgoing } from '../chain-handlers.js';

/** @param sent called when an event with a result is sent */
export async function sendEvents(
  response: Outgoing,
  [body, { status, statusText, headers }]: Response,
  sent: () => void,
): Promise<void> {
  response.writeHead(status, statusText, headers);
  if (body === null || body === undefined || typeof body === 'string') {
    response.end(body ?? undefined);
    return;
  }
  const stop = () => body.return();
  response.once('close', stop);
  for await (const event of body) {
    if (!response.writable) break;
    await new Promise((written) => response.write(event, written));
    if (event.startsWith('event: next')) sent();
  }
  response.off('close', stop);
  response.end();
}
