/** A table that any of its columns sorts, with downloads as CSV and XLSX: the files contain all its rows in the order shown, and a long one is shown a part at a time. */
import { type ReactNode, startTransition, useMemo, useState } from 'react';
import { typeset } from '../../../../src/words/typography.ts';
import type { Language } from '../../generated/graphql.ts';
import { exportWords } from '../../words/export.ts';
import { writeDay, writeEstimate, writeMoney, writeNumber } from '../../words/formats.ts';
import { partsWords } from '../../words/parts.ts';
import { useWords } from '../../words/words.ts';
import { Button } from '../button.tsx';
import { Scroll } from '../scroll.tsx';
import { Text } from '../text.tsx';
import { To } from '../to.tsx';
import styles from './export.module.css';
import type { Basis } from './read-sources.ts';
import { SourcesLine } from './sources-line.tsx';
import type { Cell, Table } from './table.ts';
import { TakeTable } from './take-table.tsx';

interface Order {
  /** The heading of the column. */
  readonly heading: string;
  readonly isDescending: boolean;
}

const comparable = (cell: Cell | undefined): number | string | null => {
  if (cell == null || cell === '') return null;
  if (typeof cell !== 'object') return cell;
  return 'day' in cell ? cell.day : Number(cell.euros);
};

/** Numbers begin with the largest, texts and days with the first. */
const startsDescending = (rows: readonly (readonly Cell[])[], across: number): boolean =>
  rows.some((row) => typeof comparable(row[across]) === 'number');

/**
 * The order of the rows of a table by one of its columns; what is unknown or empty comes last, whichever way it is sorted.
 * @returns the places of the rows; equal rows keep their order
 */
function orderRows(
  rows: readonly (readonly Cell[])[],
  across: number,
  isDescending: boolean,
  language: Language,
): number[] {
  const values = rows.map((row) => comparable(row[across]));
  // A collator made once compares thousands of names twenty times faster than the comparison of strings.
  const texts = new Intl.Collator(language, { numeric: true });
  const compare = (one: number | string, other: number | string) =>
    typeof one === 'number' && typeof other === 'number' ? one - other : texts.compare(String(one), String(other));
  return rows
    .map((_, place) => place)
    .sort((one, other) => {
      const [a = null, b = null] = [values[one], values[other]];
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return isDescending ? compare(b, a) : compare(a, b);
    });
}

/** In characters. */
const LONGEST = 400;
const AT_FIRST = 240;

/** What a cell shows; a long list of names is folded after its first ones. */
function LongText({ children }: { readonly children: ReactNode }): ReactNode {
  if (typeof children !== 'string' || children.length <= LONGEST) return children;
  const end = children.indexOf('; ', AT_FIRST) + 1;
  if (end === 0) return children;
  return (
    <details className={styles.long}>
      <summary>{children.slice(0, end)}</summary>
      {children.slice(end)}
    </details>
  );
}

interface Props {
  readonly title: string;
  /** The beginning of the name of the file. */
  readonly name: string;
  /** The name of its territory; null or absent: it is about all of them. */
  readonly place?: string | null | undefined;
  /** On what its rows rest; absent: on all the data. */
  readonly basis?: Basis | undefined;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What each row is about, by its id: in the files. */
  readonly ids?: readonly string[] | undefined;
  /** What each column is about, likewise. */
  readonly columnIds?: readonly (string | null)[] | undefined;
  /** The totals below the rows. */
  readonly foot?: readonly Cell[];
  /** A second sheet of the workbook. */
  readonly lines?: Table['lines'];
  /** What the table answers: above it, and in its files. */
  readonly answer?: string | undefined;
  /** The link of the first cell of each row. */
  readonly links?: readonly (string | null)[];
  /** What is counted, what is left out: below the table, and in its files. */
  readonly notes?: readonly (string | false)[];
  /** Where the other cells lead: to what they count. @param across from 1 on */
  readonly linkOf?: (place: number, across: number) => string | null;
  /** Likewise of the totals below the rows. */
  readonly footLinkOf?: (across: number) => string | null;
  /** The sources of its rows stand below it, as in its files. */
  readonly isSourced?: boolean;
  /** So many of the last columns lead elsewhere: only the page has them. */
  readonly onlyHere?: number;
}

/** Thousands of rows at once would block the page for seconds; a hundred are drawn in parts, between which the page reacts. */
const AT_ONCE = 100;

/** Figures stand one below the other. */
const isFigure = (cell: Cell | undefined) =>
  typeof cell === 'number' || (typeof cell === 'string' ? /^\d\S*\s%$/.test(cell) : cell != null && 'euros' in cell);

export function DataTable({
  title,
  name,
  place,
  basis,
  headings,
  rows,
  ids,
  columnIds,
  foot,
  lines,
  answer,
  links,
  notes = [],
  linkOf,
  footLinkOf,
  isSourced = false,
  onlyHere = 0,
}: Props): ReactNode {
  const { say, language } = useWords(exportWords);
  const { say: sayParts } = useWords(partsWords);
  const [most, setMost] = useState(AT_ONCE);
  const [order, setOrder] = useState<Order>();
  const sorted = order ? headings.indexOf(order.heading) : -1;
  const places =
    order && sorted >= 0 ? orderRows(rows, sorted, order.isDescending, language) : rows.map((_, place) => place);
  const inOrder = places.map((place) => rows[place] ?? []);
  const sort = (heading: string, across: number) =>
    setOrder({
      heading,
      isDescending: across === sorted && order ? !order.isDescending : startsDescending(rows, across),
    });
  const figures = useMemo(
    () => headings.map((_, across) => rows.some((row) => isFigure(row[across]))),
    [headings, rows],
  );
  const kept = headings.length - onlyHere;
  const told = notes.filter((note) => note !== false);
  // A function and not a component: a table has thousands of cells.
  const show = (cell: Cell, across: number): ReactNode => {
    if (cell === null || typeof cell === 'string') {
      const text = cell === null ? sayParts('unknown') : typeset(cell, language);
      return figures[across] ? <span className={styles.number}>{text}</span> : text;
    }
    if (typeof cell === 'object' && 'day' in cell)
      return <span className={styles.day}>{writeDay(cell.day, language)}</span>;
    return (
      <span className={styles.number}>
        {typeof cell === 'number'
          ? writeNumber(cell, language)
          : cell.isEstimate
            ? writeEstimate(cell.euros, language)
            : writeMoney(cell.euros, language)}
      </span>
    );
  };
  return (
    <>
      {answer !== undefined && (
        <p>
          <Text>{answer}</Text>
        </p>
      )}
      <TakeTable
        {...{ title, name, place, basis, headings: headings.slice(0, kept) }}
        rows={inOrder.map((row) => row.slice(0, kept))}
        notes={answer === undefined ? told : [answer, ...told]}
        {...(ids && { ids: places.map((place) => ids[place] ?? '') })}
        {...(columnIds && { columnIds })}
        {...(foot && { foot })}
        {...(lines && { lines })}
      />
      <Scroll label={title}>
        <table className={styles.table}>
          <thead>
            <tr>
              {headings.map((heading, across) => (
                <th
                  key={heading}
                  scope="col"
                  className={figures[across] ? styles.figures : undefined}
                  aria-sort={across !== sorted ? undefined : order?.isDescending ? 'descending' : 'ascending'}
                >
                  <button type="button" className={styles.sort} onClick={() => sort(heading, across)}>
                    <Text>{heading}</Text>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.slice(0, most).map((place) => (
              <tr key={place}>
                {rows[place]?.map((cell, across) => {
                  const to = across === 0 ? links?.[place] : linkOf?.(place, across);
                  const shown = show(cell, across);
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells keep their order.
                  return <td key={across}>{to == null ? <LongText>{shown}</LongText> : <To to={to}>{shown}</To>}</td>;
                })}
              </tr>
            ))}
          </tbody>
          {foot && (
            <tfoot>
              <tr>
                {foot.map((cell, across) => {
                  const to = footLinkOf?.(across);
                  const shown = show(cell, across);
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells keep their order.
                  return <td key={across}>{to == null ? shown : <To to={to}>{shown}</To>}</td>;
                })}
              </tr>
            </tfoot>
          )}
        </table>
      </Scroll>
      {rows.length > most && (
        <div className={styles.buttons}>
          <span>{say('shown', { number: writeNumber(most, language), all: writeNumber(rows.length, language) })}</span>
          <Button onPress={() => startTransition(() => setMost(most + AT_ONCE))}>{sayParts('more')}</Button>
        </div>
      )}
      {told.map((note) => (
        <p key={note} className={styles.note}>
          <Text>{note}</Text>
        </p>
      ))}
      {isSourced && <SourcesLine basis={basis} />}
    </>
  );
}
