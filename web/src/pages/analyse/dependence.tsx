/** How much of what each actor receives comes from its largest funder, down to the grants; a single known grant says nothing about dependence. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import addresses from '../../addresses.json';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { useAddress } from '../../frame/use-address.ts';
import { DependenceDocument, type DependenceQuery } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { DataTable } from '../../parts/export/data-table.tsx';
import form from '../../parts/form/form.module.css';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { dependenceWords } from '../../words/analyse/dependence.ts';
import { analyseWords } from '../../words/analyse.ts';
import { fundingWords } from '../../words/funding.ts';
import { useWords } from '../../words/words.ts';
import { FundingRow } from '../funding/funding-row.tsx';
import { dependenceTable } from './dependence-table.ts';
import type { OfTerritory } from './of-territory.ts';

/** In the address: the id of the actor whose grants are open. */
const GRANTS_OF = 'subventions';
/** The column whose cells open the grants. */
const GRANTS_COLUMN = 2;

export function Dependence({ territory, name }: OfTerritory): ReactNode {
  const { say, language } = useWords(analyseWords);
  const { say: sayMoney } = useWords(dependenceWords);
  const { say: sayFunding } = useWords(fundingWords);
  const label = useLabels();
  const [search, changeAddress] = useAddress();
  const answer = useAnswer(DependenceDocument, { territory });
  const addressOfGrants = (id: string | undefined) => {
    const next = new URLSearchParams(search);
    next.set(GRANTS_OF, id ?? '');
    return `${addresses.analyse}?${next}`;
  };
  return (
    <Panel title={say('dependence')} isTitleHidden answer={answer} of={answer.exact?.funderDependence} lines={10}>
      {(found) => {
        if (found.nodes.length === 0) return <p>{say('empty')}</p>;
        const opened = found.nodes.find(({ actor }) => actor.id === search.get(GRANTS_OF));
        return (
          <>
            {opened && <Grants of={opened} onClose={() => changeAddress((next) => next.delete(GRANTS_OF))} />}
            <DataTable
              title={`${say('dependence')} · ${name ?? say('allPlaces')}`}
              name="dependance"
              place={name}
              {...dependenceTable(found, { say, sayMoney, sayFunding, label, language })}
              links={found.nodes.map(({ actor }) => addressOf('actor', actor.id))}
              linkOf={(place, across) =>
                across === GRANTS_COLUMN ? addressOfGrants(found.nodes[place]?.actor.id) : null
              }
            />
          </>
        );
      }}
    </Panel>
  );
}

interface GrantsProps {
  readonly of: NonNullable<DependenceQuery['funderDependence']>['nodes'][number];
  readonly onClose: () => void;
}

function Grants({ of: { actor, funders, grants }, onClose }: GrantsProps): ReactNode {
  const { say } = useWords(analyseWords);
  const { say: sayMoney } = useWords(dependenceWords);
  const known = funders.flatMap(({ fundingLinks }) => fundingLinks);
  return (
    <Dialog title={sayMoney('grantsOf', { name: actor.name })} onClose={onClose}>
      <List of={known} keyOf={({ id }) => id}>
        {(grant) => <FundingRow row={grant} />}
      </List>
      {grants > known.length && <p>{sayMoney('unnamed', { count: grants - known.length })}</p>}
      <div className={form.buttons}>
        <Button onPress={onClose}>{say('close')}</Button>
      </div>
    </Dialog>
  );
}
