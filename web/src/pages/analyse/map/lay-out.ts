/** Computes the positions of the actors of a network in a thread. */
import type { Network } from './network.ts';

export interface Layout {
  /** x and y of each actor, alternating. */
  readonly positions: Promise<Float64Array>;
  readonly stop: () => void;
}

export function layOut({ actors, ties }: Pick<Network, 'actors' | 'ties'>): Layout {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  const positions = new Promise<Float64Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Float64Array>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(`layout: ${message}`));
  });
  worker.postMessage({ count: actors.length, ties: ties.map(({ a, b }) => [a, b]) });
  return { positions, stop: () => worker.terminate() };
}
