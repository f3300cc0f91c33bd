import { inject } from 'vitest';

export interface Application {
  /** With a slash at its end. */
  readonly address: string;
  /** The token of the operator. */
  readonly token: string;
  /** Where it keeps its data; another server may share it. */
  readonly folder: string;
}

/** The product of this worker: files run side by side, each worker with its own product, which its files use one after the other. */
export function application(): Application {
  const worker = Number(process.env.VITEST_POOL_ID);
  const own = inject('applications')[worker - 1];
  if (own === undefined) throw new Error(`test: worker ${worker} has no product; start one for it`);
  return own;
}
