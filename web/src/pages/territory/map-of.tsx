/** One theme by intercommunalité: contours where they were imported, else tiles sized by population. The table beside it says the same. */
import type { Geometry } from 'geojson';
import { type ReactNode, useEffect, useState } from 'react';
import type { Answer } from '../../data/use-answer.ts';
import type { WhoWhereQuery } from '../../generated/graphql.ts';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { colourOf } from '../../parts/theme-root.ts';
import { territoryWords } from '../../words/territory.ts';
import { useWords } from '../../words/words.ts';
import { peopleHere } from './people-here.tsx';
import type { Place, Table } from './table.ts';
import { tellCell } from './tell-cell.ts';
import styles from './territory.module.css';
import { tint } from './tint.ts';
import { type Drawn, useContours } from './use-contours.ts';
import { wind } from './wind.ts';

/** The name without the words that all names share. */
const short = (name: string) => name.replace(/^(CA|CC|CU|Métropole) (de l['’]|de la |du |des |de |d['’])?/u, '');

/** A tile for each intercommunalité, its area by the inhabitants who live here, the largest first. */
function Tiles({ places, theme }: { readonly places: readonly Place[]; readonly theme: string }): ReactNode {
  const { say } = useWords(territoryWords);
  const sorted = [...places].sort((one, other) => (peopleHere(other) ?? 0) - (peopleHere(one) ?? 0));
  const most = (sorted[0] && peopleHere(sorted[0])) || 1;
  return (
    <ul className={styles.tiles}>
      {sorted.map((place) => {
        const { id, name, cell } = place;
        const { presence, initiatives, shown, words } = tellCell(cell, say);
        return (
          <li
            key={id}
            data-presence={presence}
            title={words}
            style={{
              flexBasis: `${62 + 100 * Math.sqrt((peopleHere(place) ?? 0) / most)}px`,
              backgroundColor: presence === 'LOCAL' ? tint(colourOf(theme), initiatives) : undefined,
            }}
          >
            <Text>{short(name)}</Text>
            <strong>{shown}</strong>
            <span className="only-read-aloud">{words}</span>
          </li>
        );
      })}
    </ul>
  );
}

const WIDTH = 420;
const HEIGHT = 480;

interface ContoursProps {
  readonly of: Drawn;
  readonly places: readonly Place[];
  readonly theme: string;
  readonly title: string;
}

/** A map of the intercommunalités, coloured by what is local. */
function Contours({ of, places, theme, title }: ContoursProps): ReactNode {
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

interface Props {
  readonly territory: string | null;
  readonly answer: Answer<WhoWhereQuery>;
  /** Id of the theme that is asked for; null: none yet. */
  readonly chosen: string | null;
  readonly onChoose: (theme: string) => void;
  /** Id of the theme that the title is about, shown until one is chosen. */
  readonly theme: string | undefined;
}

export function MapOf({ territory, answer, chosen, onChoose, theme: first }: Props): ReactNode {
  const { say, language } = useWords(territoryWords);
  const table = answer.exact?.coverageMatrix;
  const contours = useContours(territory);
  const find = (theme: string | null | undefined) => table?.themes.find(({ id }) => id === theme);
  const theme = find(chosen) ?? find(first) ?? table?.themes[0];
  const nameOf = (each: Table['themes'][number]) => (language === 'FR' ? each.labelFr : each.labelEn);
  const title = theme ? say('map', { theme: nameOf(theme) }) : say('byEpci');
  return (
    <Panel title={title} answer={answer} of={table} lines={8}>
      {({ themes, territories, cells }) => {
        if (!theme) return null;
        const row = themes.indexOf(theme);
        const places: readonly Place[] = territories.map((each, place) => ({
          ...each,
          cell: cells[row * territories.length + place],
        }));
        return (
          <>
            <select
              className={styles.select}
              aria-label={say('chooseTheme')}
              value={theme.id}
              onChange={({ target }) => onChoose(target.value)}
            >
              {themes.map((each) => (
                <option key={each.id} value={each.id}>
                  {nameOf(each)}
                </option>
              ))}
            </select>
            {contours ? (
              <Contours of={contours} places={places} theme={theme.id} title={title} />
            ) : (
              <Tiles places={places} theme={theme.id} />
            )}
            <p className={styles.soft}>{say(contours ? 'contours' : 'tiles')}</p>
          </>
        );
      }}
    </Panel>
  );
}
