/** Sujets: what to discuss, and with whom? */
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import addresses from '../../addresses.json';
import { AfterAnswer } from '../../data/after-answer.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { useNextMeeting } from '../../decide/next-meeting.ts';
import { Elsewhere } from '../../frame/elsewhere.tsx';
import { Page as Head } from '../../frame/page.tsx';
import { useTerritory } from '../../frame/territory.tsx';
import { MattersDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { To } from '../../parts/to.tsx';
import { writeNumber } from '../../words/formats.ts';
import { frameWords } from '../../words/frame.ts';
import { mattersWords } from '../../words/matters.ts';
import { useWords } from '../../words/words.ts';
import { Facets } from './facets.tsx';
import { readFilters } from './filters.ts';
import { MatterList } from './matter-list.tsx';
import styles from './page.module.css';

export function Page(): ReactNode {
  const { say, language } = useWords(mattersWords);
  const frame = useWords(frameWords);
  const { territory } = useTerritory();
  const [search] = useSearchParams();
  const filters = readFilters(search);
  const asked = { ...filters, place: filters.territory ?? '', isLimited: filters.territory !== null };
  const answer = useAnswer(MattersDocument, { ...asked, language, after: null });
  // The order depends on it.
  const { answer: meetings } = useNextMeeting();
  const matters = answer.data?.matters;
  const title = matters
    ? say(matters.totalCount === 0 ? 'foundNone' : 'found', {
        count: matters.totalCount,
        number: writeNumber(matters.totalCount, language),
        where: territory?.name ?? say('everywhere'),
      })
    : say('title');
  return (
    <Head
      title={title}
      after={[answer, meetings]}
      lead={
        <>
          {say('lead')} <Elsewhere />
        </>
      }
      above={
        <>
          <To to={addresses.toTreat}>{frame.say('toTreat')}</To> › {say('title')}
        </>
      }
      beside={<CopyAddress />}
    >
      <div className={styles.columns}>
        <details className={styles.side} open={window.innerWidth > 900}>
          <summary>{say('showFilters')}</summary>
          <AfterAnswer answer={answer}>
            <Facets />
          </AfterAnswer>
        </details>
        <Panel title={say('list')} isTitleHidden answer={answer} of={matters} lines={16}>
          {(found) => <MatterList key={search.toString()} first={found} filters={asked} />}
        </Panel>
      </div>
    </Head>
  );
}

function CopyAddress(): ReactNode {
  const { say } = useWords(mattersWords);
  const [isCopied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(location.href).then(() => setCopied(true));
  return <Button onPress={() => void copy()}>{say(isCopied ? 'copied' : 'copy')}</Button>;
}
