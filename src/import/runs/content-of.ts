/** Says by one number what files hold, whatever they are called: the same content is the same import, resumed. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** In the order of their digests, so that a pattern of the shell may list them otherwise the next time. */
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
