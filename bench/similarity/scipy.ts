/** SciPy, where Python has it: a product of sparse matrices, in a Python process of its own. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../temporary-folder.js';
import { type OpenEngine, pairsOf } from './engine.js';

export const openScipy: OpenEngine = async (sets) => {
  const folder = temporaryFolder();
  const [pairsFile, scoresFile] = [join(folder, 'pairs'), join(folder, 'scores')] as const;
  writeFileSync(pairsFile, Uint32Array.from(Array.from(pairsOf(sets)).flat()));
  const script = fileURLToPath(new URL('similar.py', import.meta.url));
  const python = spawn('python3', [script, pairsFile, String(sets.offsets.length - 1), scoresFile]);
  let complaint = '';
  python.stderr.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2000);
  });
  const failed = new Promise<never>((_, reject) => {
    python.once('error', reject);
    python.once('exit', (code) =>
      reject(new Error(complaint.trim().split('\n').at(-1) || `python3 ended with ${code}`)),
    );
  });
  // The process also ends normally when nothing awaits this promise any more.
  failed.catch(() => undefined);
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => String((await Promise.race([lines.next(), failed])).value);
  const version = await nextLine();
  return {
    version,
    answer: async () => {
      python.stdin.write('again\n');
      await nextLine();
      return new Float64Array(new Uint8Array(readFileSync(scoresFile)).buffer);
    },
    close: async () => void python.stdin.end(),
  };
};
