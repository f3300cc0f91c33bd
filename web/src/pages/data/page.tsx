/** Données: are they good, what should be completed, what was imported, and how certain are the figures? */
import { type ReactNode, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import addresses from '../../addresses.json';
import { AfterAnswer } from '../../data/after-answer.tsx';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { Elsewhere } from '../../frame/elsewhere.tsx';
import { Offered } from '../../frame/offered.tsx';
import { Page as Head } from '../../frame/page.tsx';
import { useTerritory } from '../../frame/territory.tsx';
import { useViewer } from '../../frame/viewer.tsx';
import {
  type IncompleteLineFragment,
  type Lack,
  QualityDocument,
  type QualityQuery,
  ToCompleteListDocument,
} from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Columns } from '../../parts/columns.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { Text } from '../../parts/text.tsx';
import { dataWords } from '../../words/data.ts';
import { writeMoney, writeNumber, writePercent } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import { Acts } from './acts.tsx';
import { CompleteDialog } from './complete-dialog.tsx';
import styles from './data.module.css';
import { Duplicates } from './duplicates.tsx';
import { PastImports } from './past-imports.tsx';
import { Proposals } from './proposals.tsx';
import { ToComplete } from './to-complete.tsx';
import { Workbook } from './workbook.tsx';
import { Zones } from './zones.tsx';

type Range = NonNullable<QualityQuery['dataQuality']>['ranges'][number];

/** The lowest and highest values that the main figures could have, given the open questions in the data. */
function Ranges(): ReactNode {
  const { say, language } = useWords(dataWords);
  const label = useLabels();
  const answer = useAnswer(QualityDocument, { language });
  const write = (figure: Range['figure'], value: number) =>
    figure === 'GRANTED_AMOUNT' ? writeMoney(value.toFixed(2), language) : writeNumber(value, language);
  return (
    <Panel title={say('panelRanges')} answer={answer} of={answer.data?.dataQuality}>
      {({ ranges, openDuplicateCount, quarantinedRows, quarantinedAmount }) => (
        <>
          <p className={styles.quiet}>
            {say('rangesLead', {
              pairs: say('rangesPairs', {
                count: openDuplicateCount,
                number: writeNumber(openDuplicateCount, language),
              }),
              rows: say('rangesRows', { count: quarantinedRows, number: writeNumber(quarantinedRows, language) }),
              amount: writeMoney(quarantinedAmount, language),
            })}
          </p>
          <dl className={styles.ranges}>
            {ranges.map(({ figure, value, low, high, how }) => (
              <div key={figure}>
                <dt>{label('QualityFigure', figure)}</dt>
                <dd>
                  <strong>{write(figure, value)}</strong>
                  {low < high && (
                    <>
                      {' · '}
                      {say('between', { low: write(figure, low), high: write(figure, high) })}
                      <small>{how}</small>
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Panel>
  );
}

/** A source is called after its file. */
const nameOf = (id: string) => id.replace(/^source-/, '');

/** For each source, the share of its statements with a number, a day, an amount and a place. */
function Quality(): ReactNode {
  const { say, language } = useWords(dataWords);
  const answer = useAnswer(QualityDocument, { language });
  const isOneOfSeveral = (publisher: string | null | undefined) =>
    publisher != null &&
    (answer.data?.dataQuality?.sources ?? []).filter(({ source }) => source.publisher === publisher).length > 1;
  const percent = (share: number | null | undefined) => (share == null ? '—' : writePercent(share, language));
  return (
    <Panel title={say('panelQuality')} answer={answer} of={answer.data?.dataQuality?.sources}>
      {(sources) =>
        sources.length === 0 ? (
          <p>{say('noSources')}</p>
        ) : (
          <>
            <p>{say('statedWhat')}</p>
            <Scroll label={say('table')}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">{say('source')}</th>
                    {(['stated', 'ids', 'dates', 'amounts', 'places'] as const).map((each) => (
                      <th key={each} scope="col">
                        {say(each)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {sources.map(({ source, actorCount, initiativeCount, grantCount, ids, dates, amounts, places }) => (
                    <tr key={source.id}>
                      <th scope="row">
                        <Text>{source.publisher ?? nameOf(source.id)}</Text>
                        {isOneOfSeveral(source.publisher) && <small>{nameOf(source.id)}</small>}
                      </th>
                      <td>{writeNumber(actorCount + initiativeCount + grantCount, language)}</td>
                      {[ids, dates, amounts, places].map((share, place) => (
                        <td key={['ids', 'dates', 'amounts', 'places'][place]}>{percent(share)}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          </>
        )
      }
    </Panel>
  );
}

export function Page(): ReactNode {
  const { say, language } = useWords(dataWords);
  const navigate = useNavigate();
  const { offers } = useViewer();
  const { asked } = useTerritory();
  const [search, setSearch] = useSearchParams();
  const [chosen, setChosen] = useState<IncompleteLineFragment>();
  // Kept in the address, so that it can be shared.
  const lack = search.get('manque') as Lack | null;
  const answer = useAnswer(ToCompleteListDocument, {
    ...{ territory: asked, lack: lack === null ? null : [lack], after: null, language },
  });
  const found = answer.data?.incomplete;
  const all = found?.totalCount ?? 0;
  const title =
    found == null
      ? say('title')
      : all === 0
        ? say('allDone')
        : say('toDo', { count: all, number: writeNumber(all, language) });
  const chooseLack = (next: Lack | null) => {
    const params = new URLSearchParams(search);
    if (next === null) params.delete('manque');
    else params.set('manque', next);
    setSearch(params, { preventScrollReset: true });
  };
  const [first] = found?.nodes ?? [];
  return (
    <Head
      title={title}
      after={[answer]}
      lead={
        <>
          {say('lead')} <Elsewhere isWholeUnasked />
        </>
      }
      beside={
        <div className={styles.actions}>
          <Workbook territory={asked} />
          <Offered act="IMPORT_FILE">
            <Button onPress={() => void navigate(addresses.importing)}>{say('import')}</Button>
          </Offered>
          {first && offers('EDIT_INITIATIVE') && (
            <Button isMain onPress={() => setChosen(first)}>
              {say('complete')}
            </Button>
          )}
        </div>
      }
    >
      <Columns
        side={
          <AfterAnswer answer={answer}>
            <Acts />
            <PastImports />
            <Ranges />
          </AfterAnswer>
        }
      >
        <AfterAnswer answer={answer}>
          <Proposals />
        </AfterAnswer>
        <ToComplete answer={answer} territory={asked} lack={lack} onLack={chooseLack} onComplete={setChosen} />
        <AfterAnswer answer={answer}>
          <Duplicates />
          <Quality />
          <Zones />
        </AfterAnswer>
      </Columns>
      {chosen && <CompleteDialog key={chosen.entity.id} of={chosen} onClose={() => setChosen(undefined)} />}
    </Head>
  );
}
