/** Where actors stand, once a thread has found it out. */
import { useEffect, useState } from 'react';
import type { Network } from './network.ts';

/** @returns x and y of each actor in turn; undefined: not yet */
export function usePositions({ actors, ties }: Network): Float64Array | undefined {
  const [positions, setPositions] = useState<Float64Array>();
  useEffect(() => {
    setPositions(undefined);
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Float64Array>) => setPositions(data);
    worker.postMessage({ count: actors.length, ties: ties.map(({ a, b }) => [a, b]) });
    return () => worker.terminate();
  }, [actors, ties]);
  return positions;
}
