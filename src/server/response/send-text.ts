/** Sends the text of an answer, a long one piece by piece: making forty megabytes into bytes at once holds everybody for a tenth of a second. */
import { mapInTurn } from '../../fresh/take-turn.js';
import type { Outgoing } from '../chain-handlers.js';

/** Characters of a piece, and of a text that is sent at once. */
const PIECE = 2 ** 18;

/** The headers are set. All pieces are handed over together, so that `writableLength` counts what the client has not read. */
export async function sendText(response: Outgoing, text: string): Promise<void> {
  if (text.length <= PIECE) {
    response.end(text);
    return;
  }
  const bytes = await mapInTurn(piecesOf(text), (piece) => Buffer.from(piece));
  // The client may have left meanwhile.
  if (response.destroyed) return;
  response.setHeader('content-length', String(bytes.reduce((sum, { length }) => sum + length, 0)));
  for (const piece of bytes) response.write(piece);
  response.end();
}

function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    // Two units that are one character stay together.
    const isCut = /[\uD800-\uDBFF]/.test(text.charAt(from + PIECE - 1));
    const to = from + PIECE + (isCut ? 1 : 0);
    yield text.slice(from, to);
    from = to;
  }
}
