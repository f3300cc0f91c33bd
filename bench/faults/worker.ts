/** A process that works on the database and may be killed. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type Kind = 'import' | 'act' | 'merge' | 'undo' | 'migration' | 'restore';

/** How often one worker repeats each kind of work. */
export const ROUNDS = { import: 1, act: 15, merge: 15, undo: 15, migration: 3, restore: 1 } as const;

export interface Worker {
  readonly ready: Promise<void>;
  go(): void;
  /** Resolves when `count` rounds are done, or the worker has ended. */
  round(count: number): Promise<void>;
  /** Kills the worker, as a power cut would. */
  kill(): void;
  readonly ended: Promise<{
    /** The changes that the worker was told were written. */
    readonly acknowledged: readonly string[];
    /** Whether the worker finished all its work. */
    readonly isDone: boolean;
    /** What the worker printed at its end, unless it was killed. */
    readonly complaint: string;
  }>;
}

const script = fileURLToPath(new URL('run-work.ts', import.meta.url));

/** @param file to import or restore @param skew seconds by which its clock goes back and forth */
export function startWorker(kind: Kind, uri: string, password: string, file: string, skew?: number): Worker {
  const words = [kind, uri, password, file, ...(skew === undefined ? [] : [String(skew)])];
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...words], { stdio: ['pipe', 'pipe', 'pipe'] });
  let [output, complaint] = ['', ''];
  const ended = new Promise<Awaited<Worker['ended']>>((resolve) => {
    child.once('close', () => {
      const acknowledged = output.match(/^change-\d+$/gm) ?? [];
      resolve({
        acknowledged,
        isDone: /^done$/m.test(output),
        complaint: /^\S*Error\b.*$/m.exec(complaint)?.[0] ?? complaint.trim().slice(-200),
      });
    });
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text) => {
      output += text;
      if (output.includes('ready')) resolve();
    });
    child.stderr.on('data', (text) => {
      complaint += text;
    });
    ended.then(({ complaint: last }) => reject(new Error(`the worker did not begin: ${last}`)));
  });
  const round = (count: number) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if ((output.match(/^round$/gm) ?? []).length >= count) resolve();
      };
      child.stdout.on('data', look);
      ended.then(() => resolve());
      look();
    });
  child.stdin.on('error', () => undefined);
  return { ready, round, go: () => void child.stdin.write('go\n'), kill: () => void child.kill('SIGKILL'), ended };
}
