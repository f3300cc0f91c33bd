/** Funder by theme, one nature at a time, as a table or as a picture; each amount opens the lines behind it. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { type FundingNature, WhoPaysWhatDocument, type WhoPaysWhatQuery } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { SourcesLine } from '../../parts/export/sources-line.tsx';
import type { Cell } from '../../parts/export/table.ts';
import { TakeTable } from '../../parts/export/take-table.tsx';
import { Unbroken } from '../../parts/heading/unbroken.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { Text } from '../../parts/text.tsx';
import { colourOf } from '../../parts/theme-root.ts';
import { To } from '../../parts/to.tsx';
import { isWhole, writeMoney } from '../../words/formats.ts';
import { fundingWords } from '../../words/funding.ts';
import { useWords } from '../../words/words.ts';
import { Flow } from './flow.tsx';
import styles from './funding.module.css';
import { PAID_BY_OTHERS } from './natures.ts';
import type { RowsAsked } from './rows-asked.ts';
import { Unplaced } from './unplaced.tsx';

interface Props {
  readonly territory: string | null;
  /** The name of the territory, or that there is none. */
  readonly place: string;
  readonly nature: FundingNature;
  readonly isPicture: boolean;
  readonly onNature: (nature: string) => void;
  readonly onPicture: (isPicture: boolean) => void;
  readonly onRows: (asked: RowsAsked) => void;
}

type Table = NonNullable<WhoPaysWhatQuery['pivot']>;

export function WhoPays({ territory, place, nature, isPicture, onNature, onPicture, onRows }: Props): ReactNode {
  const { say, language } = useWords(fundingWords);
  const label = useLabels();
  const answer = useAnswer(WhoPaysWhatDocument, { nature, territory, language });
  // Amounts under the name of another nature would be wrong.
  const table = answer.exact?.pivot;
  const saved = {
    place: territory === null ? null : place,
    basis: { counts: { measure: 'EUROS', nature: [nature], territory } },
  } as const;
  const beside = (
    <span className={styles.choose}>
      <label>
        {say('nature')}{' '}
        <select value={nature} onChange={({ target }) => onNature(target.value)}>
          {PAID_BY_OTHERS.map((each) => (
            <option key={each} value={each}>
              {label('FundingNature', each)}
            </option>
          ))}
        </select>
      </label>{' '}
      <Button onPress={() => onPicture(!isPicture)}>{say(isPicture ? 'table' : 'picture')}</Button>
    </span>
  );
  return (
    <Panel title={say('whoPays')} beside={beside} answer={answer} of={table} lines={8}>
      {(found) =>
        found.rows.length === 0 ? (
          <>
            <p className={styles.soft}>{say('nonePaid')}</p>
            <Unplaced of={found.unplaced} />
          </>
        ) : (
          <>
            {isPicture ? (
              <Flow
                of={found}
                {...saved}
                title={say('flow', { nature: label('FundingNature', nature) })}
                filters={[place, ...(territory === null ? [] : [say('partCounted')]), found.sentence]}
              />
            ) : (
              <>
                <TakeTable
                  {...tableOf(found)}
                  {...saved}
                  notes={[place, ...(territory === null ? [] : [say('partCounted')]), found.sentence, say('knownOnly')]}
                />
                <FunderTable of={found} nature={nature} onRows={onRows} />
              </>
            )}
            {found.rowCount > found.rows.length && (
              <p className={styles.soft}>{say('shown', { count: found.rows.length, total: found.rowCount })}</p>
            )}
            <p className={styles.soft}>
              {territory !== null && `${say('partCounted')} `}
              {found.sentence} {say('knownOnly')}
            </p>
            <Unplaced of={found.unplaced} />
            <SourcesLine basis={saved.basis} />
          </>
        )
      }
    </Panel>
  );

  /** For the files: an empty cell is one without a grant. */
  function tableOf({ rows, columns, counts, amounts, amount, isEstimate }: Table) {
    const told = (sum: string) => ({ euros: sum, isEstimate: isEstimate && !isWhole(sum) });
    const euros = (sum: string | null | undefined, count: number): Cell =>
      count === 0 ? '' : sum == null ? null : told(sum);
    return {
      title: `${say('whoPays')} · ${label('FundingNature', nature)}`,
      name: 'qui-paie-quoi',
      headings: [say('funder'), say('total'), ...columns.map(({ name }) => name)],
      ids: rows.map(({ actor }) => actor?.id ?? ''),
      columnIds: [null, null, ...columns.map(({ theme }) => theme?.id ?? null)],
      rows: rows.map((row, down) => [
        row.name,
        euros(row.amount, row.count),
        ...columns.map((_, across) => euros(amounts?.[down]?.[across], counts[down]?.[across] ?? 0)),
      ]),
      foot: [
        say('total'),
        amount == null ? null : told(amount),
        ...columns.map((column) => euros(column.amount, column.count)),
      ],
    };
  }
}

interface TableProps {
  readonly of: Table;
  readonly nature: FundingNature;
  readonly onRows: (asked: RowsAsked) => void;
}

function FunderTable({
  of: { rows, columns, counts, amounts, amount, distinct },
  nature,
  onRows,
}: TableProps): ReactNode {
  const { say } = useWords(fundingWords);
  const open = (funder: string | null, theme: string | null) => () => onRows({ of: 'cell', nature, funder, theme });
  return (
    <Scroll label={say('whoPays')}>
      <table className={styles.money}>
        <thead>
          <tr>
            <th scope="col">{say('funder')}</th>
            <th scope="col">{say('total')}</th>
            {columns.map(({ name, theme }) => (
              <th key={theme?.id} scope="col" style={{ borderBottomColor: colourOf(theme?.id) }}>
                <Unbroken>{name}</Unbroken>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, down) => (
            <tr key={row.actor?.id}>
              <th scope="row">
                {row.actor && (
                  <To to={addressOf('actor', row.actor.id)}>
                    <Text>{row.name}</Text>
                  </To>
                )}
              </th>
              <td>
                <Figure
                  amount={row.amount}
                  count={row.count}
                  what={{ funder: row.name, theme: say('total') }}
                  onOpen={open(row.actor?.id ?? null, null)}
                />
              </td>
              {columns.map((column, across) => (
                <td key={column.theme?.id}>
                  <Figure
                    amount={amounts?.[down]?.[across]}
                    count={counts[down]?.[across] ?? 0}
                    what={{ funder: row.name, theme: column.name }}
                    onOpen={open(row.actor?.id ?? null, column.theme?.id ?? null)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('total')}</th>
            <td>
              <Figure
                amount={amount}
                count={distinct}
                what={{ funder: say('total'), theme: say('total') }}
                onOpen={open(null, null)}
              />
            </td>
            {columns.map((column) => (
              <td key={column.theme?.id}>
                <Figure
                  amount={column.amount}
                  count={column.count}
                  what={{ funder: say('total'), theme: column.name }}
                  onOpen={open(null, column.theme?.id ?? null)}
                />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Scroll>
  );
}

interface FigureProps {
  readonly amount: string | null | undefined;
  /** The number of lines behind it. */
  readonly count: number;
  readonly what: { readonly funder: string; readonly theme: string };
  readonly onOpen: () => void;
}

function Figure({ amount, count, what, onOpen }: FigureProps): ReactNode {
  const { say, language } = useWords(fundingWords);
  if (count === 0) return <span aria-hidden="true">–</span>;
  const written = amount == null ? say('unknownAmount', { count }) : writeMoney(amount, language);
  return (
    <button
      type="button"
      className={styles.figure}
      aria-label={say('cellOf', { ...what, amount: written, count })}
      onClick={onOpen}
    >
      {written}
    </button>
  );
}
