/** Asks an address again and again for some seconds, after one that is not counted: run-load.ts ADDRESS BODY SECONDS CONNECTIONS. */
import autocannon from 'autocannon';
import { quantile } from '../quantile.js';

export interface Load {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const [url = '', body = '', seconds = '2', connections = '10'] = process.argv.slice(2);

async function load(duration: number): Promise<Load> {
  const took: number[] = [];
  let failed = 0;
  const from = performance.now();
  await new Promise<void>((resolve, reject) => {
    const settings = { url, method: 'POST', body, duration, connections: Number(connections) } as const;
    const running = autocannon({ ...settings, headers: { 'content-type': 'application/json' } }, (error) =>
      error ? reject(error) : resolve(),
    );
    running.on('response', (_client, status, _bytes, milliseconds) => {
      took.push(milliseconds);
      if (status !== 200) failed += 1;
    });
  });
  if (failed > 0) throw new Error(`${failed} of ${took.length} requests were refused`);
  return {
    requestsPerSecond: took.length / ((performance.now() - from) / 1000),
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
  };
}

await load(1);
console.log(JSON.stringify(await load(Number(seconds))));
