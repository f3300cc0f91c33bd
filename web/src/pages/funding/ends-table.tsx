/** What ends, as a table to sort and to save. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useLabels } from '../../data/labels.tsx';
import type { FundingEndsQuery, FundingRowFragment } from '../../generated/graphql.ts';
import { DataTable } from '../../parts/export/data-table.tsx';
import { writeDay } from '../../words/formats.ts';
import { fundingWords } from '../../words/funding.ts';
import { useWords } from '../../words/words.ts';
import type { Ahead } from './ahead.ts';
import { decisionOf } from './decision-of.ts';
import { followUpOf } from './follow-up.ts';

type End = NonNullable<FundingEndsQuery['fundingCliff']>['nodes'][number];

const namesOf = (actors: readonly { readonly name: string }[]) => actors.map(({ name }) => name).join(', ') || null;

interface Props {
  readonly ends: readonly End[];
  /** Re-granted subsidies, which are listed after the ends. */
  readonly passedOn: readonly FundingRowFragment[];
  readonly ahead: Ahead;
  /** The name of the territory; null: all of them. */
  readonly place: string | null;
}

export function EndsTable({ ends, passedOn, ahead, place }: Props): ReactNode {
  const { say, language } = useWords(fundingWords);
  const label = useLabels();
  const { months, until } = ahead;
  // What is passed on has a column of its own, so that the other one adds up to what the page says.
  const lines = [
    ...ends.map((end) => {
      const { id, said, endsOn, amount, funders, beneficiaries, matter } = end;
      const decision = decisionOf(end);
      return {
        ...{ endsOn, link: addressOf('matter', matter?.id ?? id) },
        cells: [
          ...[said.headline, { day: endsOn }, amount == null ? null : { euros: amount }, ''],
          ...[namesOf(funders), namesOf(beneficiaries), say(followUpOf(end))],
          decision ? label('DecisionStatus', decision.status) : '',
        ],
      };
    }),
    ...passedOn.map(({ initiative, purpose, endDate, amount, funder, beneficiary }) => ({
      ...{ endsOn: endDate ?? '9999', link: initiative ? addressOf('initiative', initiative.id) : null },
      cells: [
        ...[initiative?.title ?? purpose ?? null, endDate == null ? null : { day: endDate }, ''],
        ...[amount == null ? null : { euros: amount }, funder?.name ?? null, beneficiary?.name ?? null],
        ...[say('passThrough'), ''],
      ],
    })),
  ].sort((one, other) => (one.endsOn < other.endsOn ? -1 : one.endsOn > other.endsOn ? 1 : 0));
  return (
    <details>
      <summary>{say('asTable')}</summary>
      <DataTable
        title={[
          say('endsFirst'),
          until === null ? say('monthsOf', { count: months }) : say('until', { day: writeDay(until, language) }),
          place ?? say('everywhere'),
        ].join(' · ')}
        name={`fins-de-financement-${until === null ? `${months}-mois` : `jusqu-au-${until}`}`}
        place={place}
        basis={{
          rows: [
            ...ends.flatMap(({ initiative, fundingLinks }) => [
              ...(initiative ? [initiative.id] : []),
              ...fundingLinks.map(({ id }) => id),
            ]),
            ...passedOn.map(({ id }) => id),
          ],
        }}
        isSourced
        headings={[
          say('what'),
          say('endOn'),
          say('euros'),
          say('passedOnEuros'),
          say('funder'),
          say('receivers'),
          say('followUp'),
          say('decidedAs'),
        ]}
        rows={lines.map(({ cells }) => cells)}
        links={lines.map(({ link }) => link)}
      />
    </details>
  );
}
