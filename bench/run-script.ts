/** Runs one script of the benchmark in a process of its own, and reads its last line as JSON. */

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { messageOfThrown } from '../src/thrown.js';

/** The result of bench/NAME.ts, run with these parameters and for at most this many seconds. */
export function runScript(
  name: string,
  parameters: readonly string[],
  seconds: number,
  report: (text: string) => void,
): Promise<unknown> {
  const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  return new Promise((resolve, reject) => {
    if (seconds <= 0) return reject(new Error('no time is left for it'));
    const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', script, ...parameters]);
    const timer = setTimeout(() => {
      child.kill();
      reject(new Error(`no answer within ${Math.round(seconds)} s`));
    }, seconds * 1000);
    let [output, complaint] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
      for (const [line] of chunk.toString().matchAll(/^(?:bench|database): .+$/gm)) report(line);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      const reason = /^\S*(?:Error|exception)\b.*$/im.exec(complaint)?.[0] ?? complaint.trim().split('\n').at(-1);
      if (code === 0) resolve(JSON.parse(output.trim().split('\n').at(-1) ?? ''));
      else reject(new Error(reason || `the process ended with ${code}`));
    });
  });
}

/** The first line of the message of an error. */
export function firstLine(error: unknown): string {
  return messageOfThrown(error).split('\n')[0] ?? '';
}
