/** A map of the intercommunalités, coloured by what is local. */
import type { Geometry } from 'geojson';
import { type ReactNode, useEffect, useState } from 'react';
import { colourOf } from '../../parts/theme-root.ts';
import { territoryWords } from '../../words/territory.ts';
import { useWords } from '../../words/words.ts';
import type { Place } from './table.ts';
import { tellCell } from './tell-cell.ts';
import styles from './territory.module.css';
import { tint } from './tint.ts';
import type { Drawn } from './use-contours.ts';
import { wind } from './wind.ts';

const WIDTH = 420;
const HEIGHT = 480;

interface Props {
  readonly of: Drawn;
  readonly places: readonly Place[];
  readonly theme: string;
  readonly title: string;
}

export function Contours({ of, places, theme, title }: Props): ReactNode {
  const { say } = useWords(territoryWords);
  const [paths, setPaths] = useState<readonly { readonly id: string; readonly d: string }[]>([]);
  useEffect(() => {
    void import('d3-geo').then(({ geoArea, geoConicConformal, geoPath }) => {
      const isInsideOut = (polygon: Geometry) => geoArea(polygon) > 2 * Math.PI;
      const features = of.features.map((each) => ({ ...each, geometry: wind(each.geometry, isInsideOut) }));
      const projection = geoConicConformal().parallels([44, 49]).rotate([-3, 0]);
      const path = geoPath(projection.fitSize([WIDTH, HEIGHT], { ...of, features }));
      setPaths(features.map((each) => ({ id: String(each.id ?? each.properties.id), d: path(each) ?? '' })));
    });
  }, [of]);
  const known = new Map(places.map((place) => [place.id, place]));
  return (
    <svg className={styles.map} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      <pattern id="wide" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <path d="M0 0H8" stroke="var(--control)" />
      </pattern>
      {paths.map(({ id, d }) => {
        const place = known.get(id);
        const { presence, initiatives, words } = tellCell(place?.cell, say);
        const fill = { LOCAL: tint(colourOf(theme), initiatives), WIDE_ONLY: 'url(#wide)', NONE: 'var(--card)' };
        return (
          <path key={id} d={d} style={{ fill: fill[presence] }}>
            <title>{`${place?.name ?? id} · ${words}`}</title>
          </path>
        );
      })}
    </svg>
  );
}
