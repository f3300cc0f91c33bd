/** The map on paper: the drawing of its file. The picture of the screen is drawn for the window, and what WebGL draws does not reach the paper. */
import { type ReactNode, useEffect, useRef } from 'react';
import { framePicture } from '../../../parts/export/frame-picture.ts';
import { useSource } from '../../../parts/export/use-source.ts';
import styles from '../analyse.module.css';
import { drawMap } from './draw-map.ts';
import type { Network } from './network.ts';
import { useMapLegend } from './use-map-legend.ts';
import { useMapTitle } from './use-map-title.ts';

interface Props {
  readonly of: Network;
  readonly positions: Float64Array;
}

export function PrintedMap({ of, positions }: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const legend = useMapLegend();
  const { title, filters } = useMapTitle(of);
  const source = useSource();
  useEffect(() => {
    // Drawn when it is needed, and as elements of the page: the print does not wait for an image to be loaded.
    const draw = () => {
      const picture = framePicture(drawMap(of, positions, legend), { title, filters, below: [source] });
      place.current?.replaceChildren(new DOMParser().parseFromString(picture, 'image/svg+xml').documentElement);
    };
    const clear = () => place.current?.replaceChildren();
    addEventListener('beforeprint', draw);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', draw);
      removeEventListener('afterprint', clear);
    };
  });
  return <div ref={place} className={styles.printed} />;
}
