/** Sends a refusal while its request is still being sent, so that the client reads it instead of a connection that breaks. */
import { prepareRefusal, type SendRefusal } from '../refuse.js';

/**
 * What is discarded after the answer, so that a client that reads only when it has sent everything gets the answer too:
 * the largest upload, or what arrives in ten seconds.
 */
const MOST_BYTES = 250_000_000;
const LONGEST_MS = 10_000;

/** The connection must be one that the answer closes. */
export const refuseEarly: SendRefusal = (response, status, what, code) => {
  const text = prepareRefusal(response, status, what, code);
  const { req: request } = response;
  if (request.complete) {
    response.end(text);
    return;
  }
  // Node closes the connection when the answer ends, and a connection closed with unread bytes is reset.
  response.setHeader('content-length', Buffer.byteLength(text));
  response.write(text);
  const end = () => {
    clearTimeout(timer);
    request.off('data', count);
    response.end();
  };
  let bytes = 0;
  const count = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) end();
  };
  const timer = setTimeout(end, LONGEST_MS);
  request.on('data', count).once('end', end).once('close', end).resume();
};
