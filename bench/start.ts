/** Times the program as a user meets it: first start on an empty folder, second start, first answer, and stop. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../src/config.js';
import { clock } from './clock.js';
import { temporaryFolder } from './temporary-folder.js';

export interface StartTiming {
  readonly firstStartSeconds: number;
  readonly firstAnswerSeconds: number;
  readonly secondStartSeconds: number;
  readonly stopSeconds: number;
}

interface Starting {
  /** The address of the server, once it answers. */
  readonly ready: Promise<string>;
  /** Resolves when the program has printed its summary: the start is then complete. */
  readonly told: Promise<void>;
}

function watch(child: ChildProcess): Starting {
  const told = new Promise<void>((resolve) => {
    child.stdout?.once('data', () => resolve());
  });
  const ready = new Promise<string>((resolve, reject) => {
    let complaint = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
      const address = /serve.*(http:\/\/127\.0\.0\.1:\d+)/.exec(complaint)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${complaint.trim().split('\n').at(-1)}`)));
  });
  return { ready, told };
}

export async function benchStart(report: (text: string) => void): Promise<StartTiming> {
  const data = temporaryFolder();
  const serve = () =>
    spawn(process.execPath, [join(projectRoot, 'bin/passerelle.js'), 'serve'], {
      env: { ...process.env, PASSERELLE_DATA: data, PORT: '0', NEO4J_URI: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const stop = (child: ChildProcess) =>
    new Promise<void>((resolve) => {
      child.removeAllListeners('exit');
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    });
  const first = serve();
  const starting = watch(first);
  const [address, firstStartSeconds] = await clock(() => starting.ready);
  report(`bench: first start ${firstStartSeconds.toFixed(1)} s`);
  const [, firstAnswerSeconds] = await clock(async () => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ overlaps(first: 5) { totalCount nodes { score sentence } } }' }),
    });
    return response.json();
  });
  await starting.told;
  await stop(first);
  const second = serve();
  const [, secondStartSeconds] = await clock(() => watch(second).ready);
  const [, stopSeconds] = await clock(() => stop(second));
  return { firstStartSeconds, firstAnswerSeconds, secondStartSeconds, stopSeconds };
}
