/** The first steps on an empty graph: the territory, the workbook, the import, then the first matters. */
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import addresses from '../../../addresses.json';
import { useAct } from '../../../data/use-act.ts';
import { FindTerritory } from '../../../frame/find-territory.tsx';
import { Page as Head } from '../../../frame/page.tsx';
import { useTerritory } from '../../../frame/territory.tsx';
import { SetHomeDocument } from '../../../generated/graphql.ts';
import { Button } from '../../../parts/button.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import { firstRunWords } from '../../../words/first-run.ts';
import { writeNumber } from '../../../words/formats.ts';
import { useWords } from '../../../words/words.ts';
import { Workbook } from '../../data/workbook.tsx';
import styles from './first-run.module.css';

export function FirstRun(): ReactNode {
  const { say, language } = useWords(firstRunWords);
  const navigate = useNavigate();
  const { territory: home } = useTerritory();
  const { run, isWaiting, refusal } = useAct();
  const [isOpen, setOpen] = useState(false);
  const choose = async (territory: string | null) => {
    setOpen(false);
    if (territory !== null) await run(SetHomeDocument, { territory, language }, say('homeSet'));
  };
  return (
    <Head title={say('title')} lead={say('lead')}>
      <ol className={styles.steps}>
        <Step title={home ? say('homeIs', { name: home.name }) : say('home')} isDone={home !== undefined}>
          <p>
            {home?.population == null
              ? say('homeWhy')
              : say('homeHas', { number: writeNumber(home.population, language), count: home.population })}
          </p>
          <Refusal message={refusal} />
          <Button isMain={home === undefined} isWaiting={isWaiting} onPress={() => setOpen(true)}>
            {say(home === undefined ? 'choose' : 'change')}
          </Button>
        </Step>
        <Step title={say('workbook')}>
          <p>{say('workbookWhy')}</p>
          <Workbook territory={null} />
        </Step>
        <Step title={say('import')}>
          <p>{say('importWhy')}</p>
          <Button isMain={home !== undefined} onPress={() => void navigate(addresses.importing)}>
            {say('toImport')}
          </Button>
        </Step>
        <Step title={say('matters')}>
          <p>{say('mattersWhy')}</p>
        </Step>
      </ol>
      {isOpen && (
        <FindTerritory isElsewhere={false} onChoose={(id) => void choose(id)} onClose={() => setOpen(false)} />
      )}
    </Head>
  );
}

interface StepProps {
  readonly title: string;
  readonly isDone?: boolean;
  readonly children: ReactNode;
}

function Step({ title, isDone = false, children }: StepProps): ReactNode {
  const { say } = useWords(firstRunWords);
  return (
    <li className={styles.step} data-done={isDone}>
      <h2>
        {title}
        {isDone && <span className={styles.done}>{say('done')}</span>}
      </h2>
      {children}
    </li>
  );
}
