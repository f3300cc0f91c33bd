/** What a change that is supposed would touch, and what would remain: in a sentence, in figures, initiative by initiative. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import type { SimulateQuery, StandingFragment } from '../../generated/graphql.ts';
import { DataTable } from '../../parts/export/data-table.tsx';
import type { Cell } from '../../parts/export/table.ts';
import { writeNumber } from '../../words/formats.ts';
import { useLabels } from '../../words/labels.tsx';
import { simulateWords } from '../../words/simulate.ts';
import { useWords } from '../../words/words.ts';
import styles from './analyse.module.css';

interface Props {
  readonly found: NonNullable<SimulateQuery['whatIf']>;
  readonly actor: string;
  readonly name: string;
  /** It would be there no more: else it pays nothing any more, and its other roles remain. */
  readonly isGone: boolean;
}

const COUNTS = [
  'overlaps',
  'isolatedActors',
  'synergiesBetweenInitiatives',
  'synergiesBetweenActors',
  'gaps',
  'grants',
] as const satisfies readonly (keyof StandingFragment)[];

export function Touched({ found, actor, name, isGone }: Props): ReactNode {
  const { say, language } = useWords(simulateWords);
  const label = useLabels();
  const { touched, before, after, sentence } = found;
  const figures: (readonly Cell[])[] = [
    ...COUNTS.map((each): readonly Cell[] => [say(each), before[each] ?? null, after[each] ?? null]),
    [say('amount'), moneyOf(before), moneyOf(after)],
    [say('fragmentation'), percentOf(before), percentOf(after)],
  ];
  const count = touched.initiativeCount;
  return (
    <div className={styles.simulated}>
      <p>{sentence}</p>
      <p>
        <strong>{say(isGone ? 'touches' : 'paid', { count, number: writeNumber(count, language), name })}</strong>{' '}
        {touched.territories.length > 0 &&
          say('places', { names: touched.territories.map((territory) => territory.name).join(', ') })}{' '}
        {touched.inhabitants != null && say('inhabitants', { number: writeNumber(touched.inhabitants, language) })}
      </p>
      {count > 0 && (
        <DataTable
          title={say('initiatives')}
          name="simulation-initiatives"
          headings={[say('initiative'), say('kind'), say('end'), say('where'), say('its'), say('remain')]}
          rows={touched.initiatives.map(({ title, kind, endDate, territories, participantsConnection: { edges } }) => {
            const told = ({ properties: { role }, node }: (typeof edges)[number]) =>
              role == null ? node.name : `${node.name} (${label('ParticipationRole', role)})`;
            const own = edges.filter(({ node }) => node.id === actor);
            const rest = edges.filter(
              ({ node, properties }) => node.id !== actor || (!isGone && properties.role !== 'FUNDER'),
            );
            return [
              ...[title, kind == null ? null : label('InitiativeKind', kind), endDate ?? null],
              territories.map((place) => place.name).join(', '),
              // Who pays by a grant alone has no role.
              own
                .flatMap(({ properties: { role } }) => (role == null ? [] : [label('ParticipationRole', role)]))
                .join(', ') || say('pays'),
              rest.length === 0 ? say('nobody') : rest.map(told).join(', '),
            ];
          })}
          links={touched.initiatives.map(({ id }) => addressOf('initiative', id))}
        />
      )}
      <h2>{say('figures')}</h2>
      <DataTable
        title={say('figures')}
        name="simulation-indicateurs"
        headings={[say('figure'), say('before'), say('after')]}
        rows={figures}
      />
      <p className={styles.soft}>{say('caveat')}</p>
    </div>
  );
}

const moneyOf = ({ grantedAmount }: StandingFragment): Cell =>
  grantedAmount == null ? null : { euros: grantedAmount };

const percentOf = ({ fragmentation }: StandingFragment): Cell =>
  fragmentation == null ? null : Math.round(fragmentation * 1000) / 10;
