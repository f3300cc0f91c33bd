/** Joins short texts into chunks of a size that is efficient to send. */

const LETTERS_PER_PIECE = 64_000;

export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < LETTERS_PER_PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
