/** One existing initiative: how far it covers the request, its lead, and why it is considered similar. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import type { ExistingRowFragment } from '../../generated/graphql.ts';
import { Chip } from '../../parts/chip.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { examineWords } from '../../words/examine.ts';
import { writeNumber, writePercent } from '../../words/formats.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';
import styles from './examine.module.css';
import { leadsOf } from './people.ts';
import type { Request } from './request.ts';
import { usePeriod } from './use-period.ts';
import { covers, coversPeriod, coversPlace } from './verdict.ts';

interface Props {
  readonly row: ExistingRowFragment;
  readonly request: Request;
}

export function Existing({ row, request }: Props): ReactNode {
  const { say, language } = useWords(examineWords);
  const label = useLabels();
  const writePeriod = usePeriod();
  const [one] = row.initiatives;
  if (!one) return null;
  const { factors, evidence, audience, ground, said } = row;
  const percent = (share: number) => writePercent(share, language);
  const [asked = 0] = evidence.populations;
  const people = { common: writeNumber(evidence.commonPopulation, language), all: writeNumber(asked, language) };
  const dates = writePeriod(evidence.commonStart, evidence.commonEnd);
  const leads = leadsOf(one).map(({ name }) => name);
  return (
    <div className={styles.row}>
      <To to={addressOf('initiative', one.id)}>
        <Text>{one.title}</Text>
      </To>
      <p className={styles.chips}>
        {covers(row, request) && <Chip tone="WARM">{say('covers')}</Chip>}
        {ground === 'NESTED' && <Chip tone="BRIDGE">{say('nested')}</Chip>}
        <Chip>{label('InitiativeKind', one.kind)}</Chip>
        {audience !== 'UNKNOWN' && <Chip>{label('AudienceMatch', audience)}</Chip>}
      </p>
      <small>
        {coversPlace(row) ? say('wholePlace') : say('partOfPlace', people)} ·{' '}
        {coversPeriod(row, request) ? say('wholePeriod') : say('partOfPeriod', { dates })}
      </small>
      <small>
        {say('factors', {
          ...{ theme: percent(factors.theme), territory: percent(factors.territory), period: percent(factors.period) },
        })}
      </small>
      <small>
        <Text>{leads.length > 0 ? say('ledBy', { names: leads.join(', ') }) : say('unknownLead')}</Text>
      </small>
      <details>
        <summary>{say('evidence')}</summary>
        <ul>{[...said.facts, said.caveat].map((fact) => fact != null && <li key={fact}>{fact}</li>)}</ul>
      </details>
      {one.isExample && <small>{say('example')}</small>}
    </div>
  );
}
