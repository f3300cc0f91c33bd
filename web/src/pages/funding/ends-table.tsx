/** What ends, as a table to sort and to save. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import type { FundingEndsQuery } from '../../generated/graphql.ts';
import { DataTable } from '../../parts/export/data-table.tsx';
import { fundingWords } from '../../words/funding.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';

type End = NonNullable<FundingEndsQuery['fundingCliff']>['nodes'][number];

const namesOf = (actors: readonly { readonly name: string }[]) => actors.map(({ name }) => name).join(', ') || null;

export function EndsTable({ ends, months }: { readonly ends: readonly End[]; readonly months: number }): ReactNode {
  const { say } = useWords(fundingWords);
  const label = useLabels();
  return (
    <details>
      <summary>{say('asTable')}</summary>
      <DataTable
        title={`${say('endsFirst')} · ${say('monthsOf', { count: months })}`}
        name={`fins-de-financement-${months}-mois`}
        headings={[
          say('what'),
          say('endOn'),
          say('euros'),
          say('funder'),
          say('receivers'),
          say('followUp'),
          say('decidedAs'),
        ]}
        rows={ends.map(({ said, endsOn, amount, funders, beneficiaries, goesOn, decision }) => [
          ...[said.headline, { day: endsOn }, amount == null ? null : { euros: amount }],
          ...[namesOf(funders), namesOf(beneficiaries), say(goesOn ? 'goesOn' : 'noNext')],
          decision ? label('DecisionStatus', decision.status) : '',
        ])}
        links={ends.map(({ id }) => addressOf('matter', id))}
      />
    </details>
  );
}
