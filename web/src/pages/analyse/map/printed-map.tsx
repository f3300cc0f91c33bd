/** The map on paper: the drawing of its file. The picture of the screen is drawn for the window, and what WebGL draws does not reach the paper. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { framePicture } from '../../../parts/export/frame-picture.ts';
import { type Basis, publishersOf, readSources } from '../../../parts/export/read-sources.ts';
import { useSource } from '../../../parts/export/use-source.ts';
import { exportWords } from '../../../words/export.ts';
import { useWords } from '../../../words/words.ts';
import styles from '../analyse.module.css';
import type { MapLegend } from './draw-legend.ts';
import { drawMap } from './draw-map.ts';
import type { Network } from './network.ts';
import { useMapTitle } from './use-map-title.ts';

interface Props {
  readonly of: Network;
  readonly positions: Float64Array;
  readonly legend: MapLegend;
  /** On what it rests. */
  readonly basis: Basis;
}

export function PrintedMap({ of, positions, legend, basis }: Props): ReactNode {
  const { say } = useWords(exportWords);
  const place = useRef<HTMLDivElement>(null);
  const { title, filters } = useMapTitle(of, legend);
  const source = useSource();
  /** Null: they could not be read. */
  const [publishers, setPublishers] = useState<string | null>();
  // A new object at each rendering may be about the same actors.
  const asked = JSON.stringify(basis);
  useEffect(() => {
    let isLeft = false;
    // Read beforehand: a print waits for nothing.
    readSources(JSON.parse(asked) as Basis)
      .then((found) => !isLeft && setPublishers(publishersOf(found)))
      .catch(() => !isLeft && setPublishers(null));
    return () => {
      isLeft = true;
    };
  }, [asked]);
  useEffect(() => {
    // Drawn when it is needed, and as elements of the page: the print does not wait for an image to be loaded.
    const draw = () => {
      const sources = publishers == null ? say('sourcesUnread') : say('sourcesOfRows', { names: publishers });
      const picture = framePicture(drawMap(of, positions, legend), { title, filters, below: [source, sources] });
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
