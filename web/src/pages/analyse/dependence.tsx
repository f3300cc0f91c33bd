/** How much of what each actor receives comes from its largest funder; a single known grant says nothing about dependence. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { DependenceDocument } from '../../generated/graphql.ts';
import { DataTable } from '../../parts/export/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { analyseWords } from '../../words/analyse.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';

interface Props {
  readonly territory: string | null;
  /** The name of the territory. */
  readonly name: string | null;
}

export function Dependence({ territory, name }: Props): ReactNode {
  const { say } = useWords(analyseWords);
  const label = useLabels();
  const answer = useAnswer(DependenceDocument, { territory });
  return (
    <Panel title={say('dependence')} isTitleHidden answer={answer} of={answer.exact?.funderDependence} lines={10}>
      {({ nodes, totalCount }) =>
        nodes.length === 0 ? (
          <p>{say('empty')}</p>
        ) : (
          <DataTable
            title={`${say('dependence')} · ${name ?? say('allPlaces')}`}
            name="dependance"
            place={name}
            basis={{
              rows: nodes.flatMap(({ actor, funders }) => [
                actor.id,
                ...funders.flatMap(({ fundingLinks }) => fundingLinks.map(({ id }) => id)),
              ]),
            }}
            headings={[
              ...[say('actor'), say('amount'), say('grants'), say('largest'), say('largestShare'), say('basis')],
            ]}
            rows={nodes.map(({ actor, amount, grants, funders, largestShare, basis }) => [
              actor.name,
              amount == null ? null : { euros: amount },
              grants,
              funders[0]?.actor.name ?? null,
              largestShare == null ? null : Math.round(largestShare * 1000) / 10,
              label('DependenceBasis', basis),
            ])}
            links={nodes.map(({ actor }) => addressOf('actor', actor.id))}
            notes={[
              say('oneGrant', { count: nodes.filter(({ basis }) => basis === 'ONE_GRANT_KNOWN').length }),
              totalCount > nodes.length && say('more', { count: totalCount - nodes.length }),
            ]}
          />
        )
      }
    </Panel>
  );
}
