/** The product that the pictures show: started for one file, and stopped after it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { start } from '../program.js';
import { temporaryFolder } from '../temporary-folder.js';

export interface Product {
  readonly address: string;
  readonly token: string;
  /** Asks the API as its operator. @throws Error when a part of the answer is missing */
  // biome-ignore lint/suspicious/noExplicitAny: a run reads whatever it asked for.
  readonly ask: (query: string) => Promise<any>;
}

/** @param options of the command `serve` @returns a function that gives it within a test */
export function startProduct(options: readonly string[]): () => Product {
  const folder = temporaryFolder();
  let product: Product | undefined;
  let stop = async () => {};
  beforeAll(async () => {
    const program = start(['serve', '--json', ...options], {
      ...{ PASSERELLE_DATA: folder, PORT: '0', NEO4J_URI: '', TODAY: '2026-11-25', RATE_LIMIT: '100000' },
    });
    stop = async () => {
      program.child.kill('SIGTERM');
      await program.ended;
    };
    await program.says(/"address"/);
    const { address } = JSON.parse(program.said.stdout);
    product = productAt(address, readFileSync(join(folder, 'token'), 'utf8').trim());
  }, 420_000);
  afterAll(() => stop());
  return () => {
    if (product === undefined) throw new Error('the product did not start');
    return product;
  };
}

export function productAt(address: string, token: string): Product {
  return {
    address,
    token,
    async ask(query) {
      const response = await fetch(new URL('graphql', address), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await response.json()) as { data: unknown; errors?: { message: string }[] };
      if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
      return data;
    },
  };
}
