/** What was decided in each year, a column for each nature: natures are never added up. */
import type { ReactNode } from 'react';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { ByYearDocument, type FundingNature, type YearSumsFragment } from '../../generated/graphql.ts';
import { SourcesLine } from '../../parts/export/sources-line.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { writeMoney } from '../../words/formats.ts';
import { fundingWords } from '../../words/funding.ts';
import { useWords } from '../../words/words.ts';
import styles from './funding.module.css';
import type { RowsAsked } from './rows-asked.ts';

interface Props {
  readonly territory: string | null;
  readonly onRows: (asked: RowsAsked) => void;
}

interface Sums {
  readonly nature: FundingNature;
  readonly of: YearSumsFragment;
}

export function ByYear({ territory, onRows }: Props): ReactNode {
  const { say, language } = useWords(fundingWords);
  const answer = useAnswer(ByYearDocument, { territory, language });
  // Amounts of another territory would be wrong.
  const data = answer.exact;
  const sums: readonly Sums[] | undefined = data && [
    ...(data.subsidies ? [{ nature: 'SUBSIDY', of: data.subsidies } as const] : []),
    ...(data.loans ? [{ nature: 'LOAN', of: data.loans } as const] : []),
    ...(data.guarantees ? [{ nature: 'GUARANTEE', of: data.guarantees } as const] : []),
    ...(data.inKind ? [{ nature: 'IN_KIND', of: data.inKind } as const] : []),
    ...(data.ownFunds ? [{ nature: 'OWN_FUNDS', of: data.ownFunds } as const] : []),
  ];
  const isFailed = sums?.length === 0;
  return (
    <Panel title={say('byYear')} answer={answer} of={isFailed ? undefined : sums} lines={6}>
      {(found) =>
        found.every(({ of }) => of.distinct === 0) ? (
          <p className={styles.soft}>{say('noneKnown')}</p>
        ) : (
          <>
            <YearTable sums={found.filter(({ of }) => of.distinct > 0)} onRows={onRows} />
            <p className={styles.soft}>
              {say('perNature')} {territory !== null && say('partCounted')}
            </p>
            <SourcesLine
              basis={{
                counts: {
                  ...{ measure: 'EUROS', territory },
                  nature: found.filter(({ of }) => of.distinct > 0).map(({ nature }) => nature),
                },
              }}
            />
          </>
        )
      }
    </Panel>
  );
}

function YearTable({ sums, onRows }: { readonly sums: readonly Sums[]; readonly onRows: Props['onRows'] }): ReactNode {
  const { say } = useWords(fundingWords);
  const label = useLabels();
  const years = [...new Set(sums.flatMap(({ of }) => of.rows.map(({ year }) => year ?? 0)))].sort((a, b) => b - a);
  const isSomeUnknown = sums.some(({ of }) => undated(of).count > 0);
  const rows: readonly (number | null)[] = [...years, ...(isSomeUnknown ? [null] : [])];
  return (
    <Scroll label={say('byYear')}>
      <table className={styles.money}>
        <thead>
          <tr>
            <th scope="col">{say('year')}</th>
            {sums.map(({ nature }) => (
              <th key={nature} scope="col">
                {label('FundingNature', nature)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((year) => (
            <tr key={year}>
              <th scope="row">{year ?? say('unknownYear')}</th>
              {sums.map(({ nature, of }) => {
                const found = year === null ? undated(of) : of.rows.find((row) => row.year === year);
                return (
                  <td key={nature}>
                    <YearFigure
                      count={found?.count ?? 0}
                      amount={found?.amount ?? null}
                      year={String(year ?? say('unknownYear'))}
                      nature={label('FundingNature', nature)}
                      onOpen={() => onRows({ of: 'year', nature, year })}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Grants without a known year: the total less all years, because each grant has one year. */
function undated({ rows, distinct, amount }: YearSumsFragment): {
  readonly count: number;
  readonly amount: string | null;
} {
  const cents = (value: string | null | undefined) => Math.round(Number(value ?? 0) * 100);
  const count = distinct - rows.reduce((sum, row) => sum + row.count, 0);
  const rest = cents(amount) - rows.reduce((sum, row) => sum + cents(row.amount), 0);
  return { count, amount: rest === 0 ? null : (rest / 100).toFixed(2) };
}

interface FigureProps {
  readonly count: number;
  readonly amount: string | null;
  readonly year: string;
  readonly nature: string;
  readonly onOpen: () => void;
}

function YearFigure({ count, amount, year, nature, onOpen }: FigureProps): ReactNode {
  const { say, language } = useWords(fundingWords);
  if (count === 0) return <span aria-hidden="true">–</span>;
  const written = amount === null ? say('unknownAmount', { count }) : writeMoney(amount, language);
  return (
    <button
      type="button"
      className={styles.figure}
      aria-label={say('yearCell', { nature, year, amount: written, count })}
      onClick={onOpen}
    >
      {written}
    </button>
  );
}
