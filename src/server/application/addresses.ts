/** The addresses of the application's pages, from the file that the application itself uses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../config.js';

/** A page by its name, such as `matter`, and its address, such as `/sujets/:id`. */
const Addresses = z.record(z.string(), z.string().startsWith('/'));

/** @returns patterns as Express takes them */
export function readAddresses(): string[] {
  const text = readFileSync(join(projectRoot, 'web', 'src', 'addresses.json'), 'utf8');
  return Object.values(Addresses.parse(JSON.parse(text)));
}
