/** Inspects other processes, so that the launcher never joins or kills a process that is not Neo4j. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOfThrown } from '../thrown.js';

export interface ProcessSeen {
  readonly parent: number;
  /** The whole command line, arguments separated by one space; empty for a zombie process. */
  readonly command: string;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process is running, and belongs to another user.
    return codeOfThrown(error) === 'EPERM';
  }
}

/** From /proc where it exists (small containers have no `ps`), else from `ps`. */
export function seeProcess(pid: number): ProcessSeen | undefined {
  try {
    if (existsSync('/proc/self/status')) {
      const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      return { parent: Number(parent), command };
    }
    const line = execFileSync('ps', ['-ww', '-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' });
    const [, parent, command = ''] = /^\s*(\d+)\s+(.*)$/m.exec(line) ?? [];
    return parent === undefined ? undefined : { parent: Number(parent), command };
  } catch {
    // There is no such process, or it has just ended.
    return undefined;
  }
}

/** Asks a process to end, waits, and kills it when it does not end within `timeoutMs` milliseconds. */
export async function endProcess(pid: number, isStillThere: () => boolean, timeoutMs = 10_000): Promise<void> {
  if (!isStillThere()) return;
  signal(pid, 'SIGTERM');
  const deadline = Date.now() + timeoutMs;
  while (isStillThere() && Date.now() < deadline) await wait(20);
  if (!isStillThere()) return;
  signal(pid, 'SIGKILL');
  while (isStillThere()) await wait(20);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    // ESRCH: the process has ended meanwhile, as wanted.
    if (codeOfThrown(error) !== 'ESRCH') throw error;
  }
}
