/**
 * Sends one request again and again for some seconds at full speed, after a second that is not counted: run-load.ts
 * ADDRESS BODY SECONDS CONNECTIONS [CLIENT RATE]; CLIENT is the address that a proxy would name.
 */
import autocannon from 'autocannon';
import { quantile } from '../quantile.js';

export interface Load {
  readonly requestsPerSecond: number;
  /** The median and the 99th percentile (`p99`) of the times of requests, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const [url = '', body = '', seconds = '2', connections = '10', client, rate] = process.argv.slice(2);
const headers = { 'content-type': 'application/json', ...(client && { 'x-forwarded-for': client }) };

async function load(duration: number): Promise<Load> {
  const took: number[] = [];
  let failed = 0;
  const from = performance.now();
  await new Promise<void>((resolve, reject) => {
    const pace = rate ? { overallRate: Number(rate) } : {};
    const settings = {
      url,
      method: 'POST',
      body,
      headers,
      duration,
      connections: Number(connections),
      ...pace,
    } as const;
    const running = autocannon(settings, (error) => (error ? reject(error) : resolve()));
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

// At a fixed rate, the waiting times of others are measured from the first request on.
if (!rate) await load(1);
console.log(JSON.stringify(await load(Number(seconds))));
