/** One existing initiative: how far it covers the request, its lead, and why it is considered similar. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import type { ExistingRowFragment } from '../../generated/graphql.ts';
import { Chip } from '../../parts/chip.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { examineWords } from '../../words/examine.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';
import { HowCounted } from '../matter/how-counted.tsx';
import styles from './examine.module.css';
import { leadsOf } from './people.ts';
import type { Request } from './request.ts';
import { useAmounts } from './use-amounts.ts';
import { useCover } from './use-cover.ts';
import { coverOf, isCovered } from './verdict.ts';

interface Props {
  readonly row: ExistingRowFragment;
  readonly request: Request;
  /** YYYY-MM-DD */
  readonly today: string;
}

export function Existing({ row, request, today }: Props): ReactNode {
  const { say } = useWords(examineWords);
  const label = useLabels();
  const tell = useCover();
  const amounts = useAmounts(request.amount);
  const [one] = row.initiatives;
  if (!one) return null;
  const { audience, ground, said } = row;
  const cover = coverOf(row, request, today);
  const { covers, common } = tell(row, cover, request);
  const leads = leadsOf(one).map(({ name }) => name);
  return (
    <div className={styles.row}>
      <To to={addressOf('initiative', one.id)}>
        <Text>{one.title}</Text>
      </To>
      <p className={styles.chips}>
        {isCovered(cover) && <Chip tone="WARM">{say('covers')}</Chip>}
        {ground === 'NESTED' && <Chip tone="BRIDGE">{say('nested')}</Chip>}
        <Chip>{label('InitiativeKind', one.kind)}</Chip>
        {audience !== 'UNKNOWN' && <Chip>{label('AudienceMatch', audience)}</Chip>}
      </p>
      <small>{covers.join(' · ')}</small>
      {amounts && <small>{amounts.tellGap(one.gap)}</small>}
      <small>
        <Text>{leads.length > 0 ? say('ledBy', { names: leads.join(', ') }) : say('unknownLead')}</Text>
      </small>
      <details>
        <summary>{say('evidence')}</summary>
        <ul>{[common, ...said.facts, said.caveat].map((fact) => fact != null && <li key={fact}>{fact}</li>)}</ul>
        <HowCounted />
      </details>
      {one.isExample && <small>{say('example')}</small>}
    </div>
  );
}
