#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

const main = new URL('../dist/program/cli-main.js', import.meta.url);
if (!existsSync(main)) {
  console.error('passerelle: the program is not built yet; run: npm run build');
  process.exit(1);
}
// Express, Apollo Server and graphql check themselves at each request unless they are told that nobody develops them.
process.env.NODE_ENV ??= 'production';
// A thread keeps what it no longer needs until its heap has grown by half, not to four times its size.
setFlagsFromString('--heap-growing-percent=50');
// The helpers of a collection wait for processors that the database and the threads use, and everybody waits for them: on
// two processors another caller's answer took a half longer beside hostile requests.
if (availableParallelism() <= 4) setFlagsFromString('--no-parallel-scavenge');
await import(main.href);
