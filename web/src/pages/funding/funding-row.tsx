/** One line of funding: the amount, the nature, from whom to whom, for what, and the row of the source. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useLabels } from '../../data/labels.tsx';
import type { FundingRowFragment } from '../../generated/graphql.ts';
import { SourceLink } from '../../parts/export/source-link.tsx';
import { Money } from '../../parts/money.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay } from '../../words/formats.ts';
import { fundingWords } from '../../words/funding.ts';
import { useWords } from '../../words/words.ts';
import { eurosOf } from './euros-of.ts';

interface Props {
  readonly row: FundingRowFragment;
  /** On the page of the initiative, its title needs no link. */
  readonly isOfInitiative?: boolean;
}

export function FundingRow({ row, isOfInitiative = false }: Props): ReactNode {
  const { say, language } = useWords(fundingWords);
  const label = useLabels();
  const { status, nature, initiative, purpose } = row;
  const [stated] = row.sourcesConnection.edges;
  const isGranted = status === 'GRANTED';
  const decided =
    row.decidedOn == null
      ? row.decidedIn != null && say('decidedIn', { year: String(row.decidedIn) })
      : say('decided', { day: writeDay(row.decidedOn, language) });
  const lines = [
    [label('FundingStatus', status), label('FundingNature', nature), decided],
    [
      say('to', { funder: row.funder?.name ?? say('someone'), beneficiary: row.beneficiary?.name ?? say('someone') }),
      row.endDate != null && say('until', { day: writeDay(row.endDate, language) }),
      row.passThrough === true && say('passThrough'),
    ],
  ];
  return (
    <>
      <strong>
        <Money of={eurosOf(row)} />
      </strong>
      {!isGranted && ` (${say('asked')})`}{' '}
      {initiative && !isOfInitiative ? (
        <To to={addressOf('initiative', initiative.id)}>
          <Text>{initiative.title}</Text>
        </To>
      ) : (
        purpose != null && <Text>{purpose}</Text>
      )}
      {lines.map((line) => (
        <small key={line.join()}>
          <Text>{line.filter(Boolean).join(' · ')}</Text>
        </small>
      ))}
      {stated && (
        <small>
          <SourceLink of={stated.node} row={stated.properties.row} />
        </small>
      )}
    </>
  );
}
