/** The ties that are lost with an actor, one row for each partner: a common initiative, a membership, a convention. */
import type { ReactNode } from 'react';
import { addressOf } from '../../../address-of.ts';
import type { SimulateQuery } from '../../../generated/graphql.ts';
import { DataTable } from '../../../parts/export/data-table.tsx';
import { simulateWords } from '../../../words/simulate.ts';
import { useWords } from '../../../words/words.ts';

export type LostTies = NonNullable<SimulateQuery['ties']>['nodes'];

interface Props {
  readonly ties: LostTies;
  /** Id and name of the actor. */
  readonly who: string;
  readonly name: string;
}

export function Lost({ ties, who, name }: Props): ReactNode {
  const { say } = useWords(simulateWords);
  const partners = new Map<string, { readonly name: string; readonly through: string[] }>();
  for (const tie of ties) {
    const { id, name: other } = tie.a.id === who ? tie.b : tie.a;
    const partner = partners.get(id) ?? { name: other, through: [] };
    partners.set(id, partner);
    partner.through.push(throughWhat(tie));
  }
  if (partners.size === 0) return null;
  const rows = [...partners].sort(([, one], [, other]) => one.name.localeCompare(other.name));
  const title = say('lost', { count: partners.size, name });
  return (
    <>
      <h2>{title}</h2>
      <DataTable
        title={title}
        name="simulation-liens"
        place={name}
        basis={{
          rows: [who, ...partners.keys(), ...ties.flatMap(({ initiative }) => (initiative ? [initiative.id] : []))],
        }}
        headings={[say('partner'), say('through')]}
        rows={rows.map(([, partner]) => [partner.name, [...new Set(partner.through)].join(' ; ')])}
        links={rows.map(([id]) => addressOf('actor', id))}
      />
    </>
  );

  function throughWhat({ a, b, medium, initiative, nature }: LostTies[number]): string {
    if (initiative) return initiative.title;
    if (medium === 'LINK') return say(nature === 'DELEGATE_OF' ? 'delegation' : 'convention');
    return say('member', { name: a.id === who ? b.name : name });
  }
}
