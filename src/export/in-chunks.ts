/** Joins short texts into chunks of a size that is efficient to send. */

const CHARACTERS_PER_CHUNK = 64_000;

export async function* inChunks(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const text of texts) {
    chunk += text;
    if (chunk.length < CHARACTERS_PER_CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
