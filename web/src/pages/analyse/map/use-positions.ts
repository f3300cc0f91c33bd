/** The positions of the actors, once a thread has computed them. */
import { useEffect, useState } from 'react';
import { layOut } from './lay-out.ts';
import type { Network } from './network.ts';

/** @returns x and y of each actor, alternating; undefined: not yet */
export function usePositions({ actors, ties }: Network): Float64Array | undefined {
  const [positions, setPositions] = useState<Float64Array>();
  useEffect(() => {
    setPositions(undefined);
    const layout = layOut({ actors, ties });
    void layout.positions.then(setPositions);
    return layout.stop;
  }, [actors, ties]);
  return positions;
}
