/** The compiled program as a person runs it: `run(['overlaps', '--json'])`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../src/config.js';

export interface Ended {
  /** The exit code of the program; null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Program {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** The output of the program so far. */
  readonly said: { stdout: string; stderr: string };
  /** Resolves when the output contains this; throws when the program ends before. */
  says(what: RegExp): Promise<void>;
}

/** @param root the program's folder: this one, or that of a release */
export function start(words: readonly string[], environment: Record<string, string> = {}, root = projectRoot): Program {
  const child = spawn(process.execPath, [join(root, 'bin', 'passerelle.js'), ...words], {
    // The language is set by the test, not by the machine.
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    said.stdout += text;
  });
  child.stderr.on('data', (text) => {
    said.stderr += text;
  });
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, ...said })));
  const says = (what: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (what.test(said.stdout + said.stderr)) resolve();
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      look();
      ended.then(({ stderr }) => reject(new Error(`it ended without saying ${what}: ${stderr}`)));
    });
  return { child, ended, said, says };
}

export function run(words: readonly string[], environment?: Record<string, string>): Promise<Ended> {
  return start(words, environment).ended;
}
