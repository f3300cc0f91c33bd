/** Données: are they good, what should be completed, what was imported, and how certain are the figures? */
import { type ReactNode, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import addresses from '../../addresses.json';
import { AfterAnswer } from '../../data/after-answer.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { Elsewhere } from '../../frame/elsewhere.tsx';
import { Offered } from '../../frame/offered.tsx';
import { useTerritory } from '../../frame/territory.tsx';
import { useViewer } from '../../frame/viewer.tsx';
import { type IncompleteLineFragment, type Lack, ToCompleteListDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Columns } from '../../parts/columns.tsx';
import { Page as Head } from '../../parts/page.tsx';
import { dataWords } from '../../words/data.ts';
import { writeNumber } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import { Acts } from './acts.tsx';
import { CompleteDialog } from './complete-dialog.tsx';
import styles from './data.module.css';
import { Duplicates } from './duplicates.tsx';
import { PastImports } from './past-imports.tsx';
import { Proposals } from './proposals.tsx';
import { Quality } from './quality.tsx';
import { Ranges } from './ranges.tsx';
import { ToComplete } from './to-complete.tsx';
import { Workbook } from './workbook.tsx';
import { Zones } from './zones.tsx';

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
