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
import { dependenceTable } from './dependence-table.ts';

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
      {(found) =>
        found.nodes.length === 0 ? (
          <p>{say('empty')}</p>
        ) : (
          <DataTable
            title={`${say('dependence')} · ${name ?? say('allPlaces')}`}
            name="dependance"
            place={name}
            {...dependenceTable(found, { say, label })}
            links={found.nodes.map(({ actor }) => addressOf('actor', actor.id))}
          />
        )
      }
    </Panel>
  );
}
