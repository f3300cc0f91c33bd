/** A digest of the content of files, whatever their names: the same content is the same import, which is resumed. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** Sorted by digest, because a shell pattern may list the files in another order the next time. */
export async function contentOf(format: string, files: readonly string[]): Promise<string> {
  const digests: string[] = [];
  for (const file of files) {
    const hash = createHash('sha256');
    for await (const bytes of createReadStream(file)) hash.update(bytes);
    digests.push(hash.digest('hex'));
  }
  return createHash('sha256')
    .update([format, ...digests.sort()].join('\n'))
    .digest('hex')
    .slice(0, 32);
}
