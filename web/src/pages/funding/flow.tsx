/** From funders to themes: a ribbon for each amount of the table, as wide as the amount is large. The table beside it says the same. */
import { type ReactNode, useRef } from 'react';
import type { WhoPaysWhatQuery } from '../../generated/graphql.ts';
import { copyPicture } from '../../parts/export/copy-picture.ts';
import type { Basis } from '../../parts/export/read-sources.ts';
import { SavePicture } from '../../parts/export/save-picture.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { colourOf } from '../../parts/theme-root.ts';
import { writeMoney } from '../../words/formats.ts';
import { fundingWords } from '../../words/funding.ts';
import { useWords } from '../../words/words.ts';
import styles from './funding.module.css';
import { layFlow } from './lay-flow.ts';

const LONGEST_NAME = 34;
const short = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name);

interface Props {
  readonly of: NonNullable<WhoPaysWhatQuery['pivot']>;
  readonly title: string;
  /** The name of the territory; null: all of them. */
  readonly place: string | null;
  readonly basis: Basis;
  /** The territory, and what is counted. */
  readonly filters: readonly string[];
}

export function Flow({ of, title, place, basis, filters }: Props): ReactNode {
  const shown = useRef<SVGSVGElement>(null);
  const { say, language } = useWords(fundingWords);
  const { left, right, ribbons, width, height, start, end, bar, hidden } = layFlow(of);
  if (ribbons.length === 0) return <p className={styles.soft}>{say('nonePaid')}</p>;
  return (
    <>
      <p>
        <SavePicture
          {...{ title, place, basis }}
          filters={[...filters, say('flowNote')]}
          name="financeurs-thematiques"
          draw={() => (shown.current ? copyPicture(shown.current) : { content: '', width, height })}
        />
      </p>
      <Scroll label={title}>
        <svg ref={shown} className={styles.flow} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
          {ribbons.map(({ id, from, to, thickness, theme, funder, themeName, amount }) => (
            <path
              key={id}
              d={`M${start + bar} ${from + thickness / 2}C${(start + end) / 2} ${from + thickness / 2} ${(start + end) / 2} ${to + thickness / 2} ${end} ${to + thickness / 2}`}
              fill="none"
              stroke={colourOf(theme)}
              strokeWidth={Math.max(thickness, 1)}
              strokeOpacity="0.4"
            >
              <title>{`${funder} → ${themeName} · ${writeMoney(amount, language)}`}</title>
            </path>
          ))}
          {left.map(({ id, name, y, size, amount }) => (
            <g key={id}>
              <rect x={start} y={y} width={bar} height={Math.max(size, 1)} fill="var(--ink)" />
              <text x={start - 8} y={y + size / 2 + 5} textAnchor="end">
                {short(name)}
                <title>{`${name} · ${writeMoney(amount, language)}`}</title>
              </text>
            </g>
          ))}
          {right.map(({ id, name, y, size, amount }) => (
            <g key={id}>
              <rect x={end} y={y} width={bar} height={Math.max(size, 1)} fill={colourOf(id)} />
              <text x={end + bar + 8} y={y + size / 2 + 5}>
                {short(name)}
                <title>{`${name} · ${writeMoney(amount, language)}`}</title>
              </text>
            </g>
          ))}
        </svg>
      </Scroll>
      {hidden > 0 && <p className={styles.soft}>{say('moreFunders', { count: hidden })}</p>}
      <p className={styles.soft}>{say('flowNote')}</p>
    </>
  );
}
