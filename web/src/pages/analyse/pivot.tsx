/** A table of any two dimensions, and what its cells count; the choice is kept in the address. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import addresses from '../../addresses.json';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { useTerritory } from '../../frame/territory.tsx';
import { useAddress } from '../../frame/use-address.ts';
import { AnyPivotDocument, type PivotAxis, type PivotMeasure, RootThemesDocument } from '../../generated/graphql.ts';
import { DataTable } from '../../parts/export/data-table.tsx';
import type { Cell } from '../../parts/export/table.ts';
import { Panel } from '../../parts/panel.tsx';
import { To } from '../../parts/to.tsx';
import { analyseWords } from '../../words/analyse.ts';
import { isWhole, writeNumber } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import { isNature, NATURES } from '../funding/natures.ts';
import styles from './analyse.module.css';
import { findCell, nameCell } from './cell.ts';
import { CellDialog } from './cell-dialog.tsx';
import { usePlaceless } from './use-placeless.ts';

const AXES = ['ACTOR', 'ROOT_THEME', 'THEME', 'TERRITORY', 'FUNDER', 'YEAR'] as const satisfies readonly PivotAxis[];
/** In the address, where a cell would stand. */
const IN_NO_CELL = 'aucune';

const MEASURES = ['INITIATIVES', 'ROLES', 'EUROS'] as const satisfies readonly PivotMeasure[];

export function Pivot({ territory }: { readonly territory: string | null }): ReactNode {
  const { say, language } = useWords(analyseWords);
  const label = useLabels();
  const [search, changeAddress] = useAddress();
  const { territory: looked } = useTerritory();
  const rows = AXES.find((axis) => axis === search.get('lignes')) ?? 'ACTOR';
  const columns = AXES.find((axis) => axis === search.get('colonnes')) ?? 'ROOT_THEME';
  const measure = MEASURES.find((each) => each === search.get('mesure')) ?? 'INITIATIVES';
  const asked = search.get('nature');
  const nature = isNature(asked) ? asked : 'SUBSIDY';
  // The axis TERRITORY needs a territory.
  const place = territory ?? (rows === 'TERRITORY' || columns === 'TERRITORY' ? (looked?.id ?? null) : null);
  const isSame = rows === columns;
  const question = { rows, columns, measure, nature: [nature], territory: place };
  const answer = useAnswer(AnyPivotDocument, { ...question, language }, !isSame);
  const known = useAnswer(RootThemesDocument, {}, rows === 'THEME' || columns === 'THEME').data?.themes?.nodes;
  const roots = new Set(known?.map(({ id }) => id));
  const choose = (name: string, words: string, value: string, options: readonly (readonly [string, string])[]) => (
    <label>
      {words}
      <select value={value} onChange={({ target }) => changeAddress((next) => next.set(name, target.value))}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  const axes = AXES.map((axis) => [axis, label('PivotAxis', axis)] as const);
  // Counts under the heading of another measure would be wrong.
  const table = answer.exact?.pivot;
  const isMoney = measure === 'EUROS';
  const whole = say('allPlaces');
  const placeName = place !== null && place === looked?.id ? looked.name : place;
  const title = [
    say('pivot'),
    `${label('PivotAxis', rows)} × ${label('PivotAxis', columns)}`,
    isMoney ? `${label('FundingNature', nature)} (€)` : label('PivotMeasure', measure),
    placeName ?? whole,
  ].join(' · ');
  const addressOfCell = (name: string) => {
    const next = new URLSearchParams(search);
    next.set('case', name);
    return `${addresses.analyse}?${next}`;
  };
  const cellAddress = (found: NonNullable<typeof table>, down: number, across: number): string | null => {
    const [row, column] = [found.rows[down], found.columns[across - 2]];
    if (!row || !column || !found.counts[down]?.[across - 2]) return null;
    return addressOfCell(nameCell(row, column));
  };
  const isNoneOpened = search.get('case') === IN_NO_CELL && (table?.outside ?? 0) > 0;
  // A table that was refused is null.
  const opened = isNoneOpened ? null : table ? findCell(table, search.get('case')) : undefined;
  const rootsAmong = (found: NonNullable<typeof table>): string | undefined => {
    const named = [...(rows === 'THEME' ? found.rows : []), ...(columns === 'THEME' ? found.columns : [])];
    const among = named.filter(({ theme }) => theme && roots.has(theme.id));
    return among.length === 0 ? undefined : say('rootsAmong', { names: among.map(({ name }) => name).join(' ; ') });
  };
  const idOf = ({ actor, theme, territory: epci }: NonNullable<typeof table>['rows'][number]) =>
    actor?.id ?? theme?.id ?? epci?.id ?? null;
  const placeless = usePlaceless(place);
  const money = (amount: string | null | undefined, count: number): Cell =>
    amount == null ? (count === 0 ? '' : null) : { euros: amount, isEstimate: table?.isEstimate && !isWhole(amount) };
  return (
    <>
      {opened !== undefined && (
        <CellDialog cell={opened} asked={question} onClose={() => changeAddress((next) => next.delete('case'))} />
      )}
      <div className={styles.choices}>
        {choose('lignes', say('rows'), rows, axes)}
        {choose('colonnes', say('columns'), columns, axes)}
        {choose(
          'mesure',
          say('measure'),
          measure,
          MEASURES.map((each) => [each, label('PivotMeasure', each)]),
        )}
        {isMoney &&
          choose(
            'nature',
            say('nature'),
            nature,
            NATURES.map((each) => [each, label('FundingNature', each)]),
          )}
      </div>
      {isSame ? (
        <p role="alert">{say('sameAxes')}</p>
      ) : (
        <Panel title={say('pivot')} isTitleHidden answer={answer} of={table} lines={12}>
          {(found) =>
            found.rows.length === 0 ? (
              <p>{say('empty')}</p>
            ) : (
              <>
                <DataTable
                  title={title}
                  answer={rootsAmong(found)}
                  name={[
                    'croise',
                    ...[rows, columns].map((axis) => label('PivotAxis', axis)),
                    isMoney ? label('FundingNature', nature) : label('PivotMeasure', measure),
                  ].join('-')}
                  place={placeName}
                  basis={{ counts: { measure, nature: [nature], territory: place } }}
                  headings={[
                    label('PivotAxis', rows),
                    isMoney ? `${say('total')} (€)` : say('total'),
                    ...found.columns.map(({ name }) => (isMoney ? `${name} (€)` : name)),
                  ]}
                  columnIds={[null, null, ...found.columns.map(idOf)]}
                  ids={rows === 'YEAR' ? undefined : found.rows.map((row) => idOf(row) ?? '')}
                  rows={found.rows.map((row, down) => [
                    row.name,
                    isMoney ? money(row.amount, row.count) : row.count,
                    ...found.columns.map((_, across): Cell => {
                      const count = found.counts[down]?.[across] ?? 0;
                      return isMoney ? money(found.amounts?.[down]?.[across], count) : count;
                    }),
                  ])}
                  foot={[
                    say('total'),
                    ...[{ count: found.distinct, amount: found.amount }, ...found.columns].map(
                      ({ count, amount }): Cell => (isMoney ? money(amount, count) : count),
                    ),
                  ]}
                  linkOf={(place, across) => cellAddress(found, place, across)}
                  links={found.rows.map(({ actor, territory: epci }) =>
                    actor ? addressOf('actor', actor.id) : epci ? addressOf('oneTerritory', epci.id) : null,
                  )}
                  notes={[
                    say('totals'),
                    !isMoney && say('everyPeriod'),
                    (found.rowCount > found.rows.length || found.columnCount > found.columns.length) &&
                      say('limited', {
                        ...{ rows: found.rows.length, allRows: found.rowCount },
                        ...{ columns: found.columns.length, allColumns: found.columnCount },
                      }),
                    (rows === 'ACTOR' || columns === 'ACTOR') && say(`actorsCounted_${measure}`),
                    place !== null && say(isMoney ? 'partCounted' : 'covering'),
                    found.isEstimate && say('estimated'),
                    ...(isMoney ? [] : placeless),
                    found.sentence,
                  ]}
                />
                {found.outside > 0 && (
                  <p>
                    {say('outside', {
                      number: writeNumber(found.outside, language),
                      rows: label('PivotAxis', rows).toLowerCase(),
                      columns: label('PivotAxis', columns).toLowerCase(),
                    })}{' '}
                    <To to={addressOfCell(IN_NO_CELL)}>{say('which')}</To>
                  </p>
                )}
              </>
            )
          }
        </Panel>
      )}
    </>
  );
}
