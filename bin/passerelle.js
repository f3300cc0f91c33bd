#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/program/cli-main.js', import.meta.url);
if (!existsSync(main)) {
  console.error('passerelle: the program is not built yet; run: npm run build');
  process.exit(1);
}
// Express, Apollo Server and graphql check themselves at each request unless they are told that nobody develops them.
process.env.NODE_ENV ??= 'production';
await import(main.href);
