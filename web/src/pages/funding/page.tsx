/** Financements: who pays for what until when? What ends first; funder by theme; by nature and year; pending requests; what remains to be funded. */
import { type ReactNode, useRef } from 'react';
import { AfterAnswer } from '../../data/after-answer.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { Page as Head } from '../../frame/page.tsx';
import { Scope } from '../../frame/scope.tsx';
import { useAddress } from '../../frame/use-address.ts';
import { useScope } from '../../frame/use-scope.ts';
import { FundingEndsDocument, type FundingRowFragment, RequestsDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Columns } from '../../parts/columns.tsx';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Rest } from '../../parts/rest.tsx';
import { writeDay, writeNumber } from '../../words/formats.ts';
import { fundingWords } from '../../words/funding.ts';
import { useWords } from '../../words/words.ts';
import { readAhead, writeAhead } from './ahead.ts';
import { ByYear } from './by-year.tsx';
import { ENDS_AT_FIRST, Ends } from './ends.tsx';
import styles from './funding.module.css';
import { FundingRow } from './funding-row.tsx';
import { PAID_BY_OTHERS } from './natures.ts';
import { readRowsAsked, writeRowsAsked } from './rows-asked.ts';
import { RowsDialog } from './rows-dialog.tsx';
import { ToFund } from './to-fund.tsx';
import { Weights } from './weights.tsx';
import { WhoPays } from './who-pays.tsx';

/** Requests that are not decided yet. */
function Requests({ territory }: { readonly territory: string | null }): ReactNode {
  const { say, language } = useWords(fundingWords);
  const answer = useAnswer(RequestsDocument, { territory, after: null });
  const total = answer.exact?.fundingLinks?.totalCount ?? 0;
  const list = (nodes: readonly FundingRowFragment[]) => (
    <List of={nodes} keyOf={({ id }) => id} none={say('noRequests')}>
      {(row) => <FundingRow row={row} />}
    </List>
  );
  return (
    <Panel
      title={say('requests')}
      beside={total > 0 && <span>{writeNumber(total, language)}</span>}
      answer={answer}
      of={answer.exact?.fundingLinks}
    >
      {({ nodes, pageInfo }) => (
        <>
          {list(nodes)}
          <Rest
            document={RequestsDocument}
            variables={{ territory }}
            behind={pageInfo}
            pageIn={(data) => data.fundingLinks}
          >
            {list}
          </Rest>
          {territory !== null && nodes.length > 0 && <p className={styles.soft}>{say('wholeAmounts')}</p>}
        </>
      )}
    </Panel>
  );
}

/** The longest page of the API. */
const MOST_ENDS = 200;

export function Page(): ReactNode {
  const { say, language } = useWords(fundingWords);
  const [search, change] = useAddress();
  const { place: there, name, isEverywhere } = useScope();
  const isKnown = there !== undefined;
  const territory = there ?? null;
  const place = name ?? say('everywhere');
  const nature = PAID_BY_OTHERS.find((each) => each === search.get('nature')) ?? 'SUBSIDY';
  const first = useRef<HTMLDivElement>(null);
  const ahead = readAhead(search);
  const when =
    ahead.until === null
      ? say('inMonths', { months: ahead.months })
      : say('byDay', { day: writeDay(ahead.until, language) });
  const isAll = search.get('fins') === 'toutes';
  const asked = { ...ahead, territory, language };
  // The text of two hundred ends takes the server longer than all other panels, and only whoever asks for all sees it.
  const answer = useAnswer(FundingEndsDocument, { ...asked, first: ENDS_AT_FIRST }, isKnown);
  const all = useAnswer(FundingEndsDocument, { ...asked, first: MOST_ENDS }, isKnown && isAll);
  const put = (name: string, value: string | null) =>
    change((next) => (value === null ? next.delete(name) : next.set(name, value)));
  const ends = (isAll ? all.exact?.fundingCliff : undefined) ?? answer.exact?.fundingCliff;
  const open = ends?.withoutNextCount ?? 0;
  const title =
    ends === undefined || ends === null
      ? say('title')
      : ends.totalCount === 0
        ? ends.passedOnCount > 0
          ? say('onlyPassedOn', { count: ends.passedOnCount, when })
          : say('noEnds', { when })
        : say(open > 0 ? 'endsOpen' : 'ends', { count: ends.totalCount, when, open });
  const rows = readRowsAsked(search.get('lignes'));
  const openRows = (next: Parameters<typeof writeRowsAsked>[0]) => put('lignes', writeRowsAsked(next));
  const seeEnds = () => {
    put('fins', 'toutes');
    first.current?.scrollIntoView({ block: 'start' });
    first.current?.focus({ preventScroll: true });
  };
  return (
    <Head
      title={title}
      after={[answer]}
      lead={say('lead')}
      above={<Scope isWholeUnasked={isEverywhere} hasEverywhere />}
      beside={
        <Button isMain onPress={seeEnds}>
          {say('seeEnds')}
        </Button>
      }
    >
      <Columns
        side={
          <AfterAnswer answer={answer}>
            <Requests territory={territory} />
            <ToFund territory={territory} />
          </AfterAnswer>
        }
      >
        <div ref={first} tabIndex={-1}>
          <Ends
            answer={isAll && ends !== undefined ? all : answer}
            ends={ends}
            ahead={ahead}
            isAll={isAll}
            place={name}
            onAhead={(chosen) => change((next) => writeAhead(next, chosen))}
            onAll={(isAll) => put('fins', isAll ? 'toutes' : null)}
          />
        </div>
        <AfterAnswer answer={answer}>
          <WhoPays
            territory={territory}
            place={place}
            nature={nature}
            isPicture={search.get('image') === 'oui'}
            onNature={(nature) => put('nature', nature)}
            onPicture={(isPicture) => put('image', isPicture ? 'oui' : null)}
            onRows={openRows}
          />
          <Weights
            territory={territory}
            place={place}
            nature={nature}
            theme={search.get('thematique')}
            onTheme={(theme) => put('thematique', theme)}
          />
          <ByYear territory={territory} onRows={openRows} />
        </AfterAnswer>
      </Columns>
      {rows && (
        <RowsDialog key={search.get('lignes')} asked={rows} territory={territory} onClose={() => put('lignes', null)} />
      )}
    </Head>
  );
}
