/** The lines behind a figure, with their sum, which equals the figure. */
import type { ReactNode } from 'react';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { type FundingRowFragment, RowsOfCellDocument, RowsOfYearDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import form from '../../parts/form/form.module.css';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { writeMoney, writePercent } from '../../words/formats.ts';
import { fundingWords } from '../../words/funding.ts';
import { useWords } from '../../words/words.ts';
import styles from './funding.module.css';
import { FundingRow } from './funding-row.tsx';
import { addUp } from './natures.ts';
import type { RowsAsked } from './rows-asked.ts';

interface Props {
  readonly asked: RowsAsked;
  readonly territory: string | null;
  readonly onClose: () => void;
}

export function RowsDialog({ asked, territory, onClose }: Props): ReactNode {
  const { say } = useWords(fundingWords);
  const label = useLabels();
  const nature = label('FundingNature', asked.nature);
  const what = asked.of === 'year' ? `${nature}, ${asked.year ?? say('unknownYear')}` : nature;
  return (
    <Dialog title={say('rowsOf', { what })} onClose={onClose}>
      <div className={styles.rows}>
        {asked.of === 'cell' ? (
          <RowsOfCell asked={asked} territory={territory} />
        ) : (
          <RowsOfYear asked={asked} territory={territory} />
        )}
      </div>
      <div className={form.buttons}>
        <Button onPress={onClose}>{say('close')}</Button>
      </div>
    </Dialog>
  );
}

interface OfCell {
  readonly asked: Extract<RowsAsked, { readonly of: 'cell' }>;
  readonly territory: string | null;
}

function RowsOfCell({ asked: { nature, funder, theme }, territory }: OfCell): ReactNode {
  const { say } = useWords(fundingWords);
  const answer = useAnswer(RowsOfCellDocument, { nature, theme, territory, after: null });
  const funders = answer.exact?.fundingConcentration?.nodes.filter(
    ({ actor }) => funder === null || actor.id === funder,
  );
  const rows = funders?.flatMap(({ funding }) => funding);
  const name = funder === null ? say('allFunders') : (funders?.[0]?.actor.name ?? say('unknown'));
  return (
    <Panel title={name} answer={answer} of={rows}>
      {(found) => (
        <>
          <Sum
            // What the API adds up: for a territory, a share of each line.
            amount={addUp((funders ?? []).map(({ amount }) => amount))}
            count={found.length}
          />
          <List of={found} keyOf={({ fundingLink: { id } }) => id} none={say('noRows')}>
            {({ fundingLink, share }) => <Row row={fundingLink} share={share} />}
          </List>
        </>
      )}
    </Panel>
  );
}

function Row({ row, share }: { readonly row: FundingRowFragment; readonly share: number }): ReactNode {
  const { say, language } = useWords(fundingWords);
  return (
    <>
      <FundingRow row={row} />
      {share < 1 && <small>{say('part', { share: writePercent(share, language) })}</small>}
    </>
  );
}

interface OfYear {
  readonly asked: Extract<RowsAsked, { readonly of: 'year' }>;
  readonly territory: string | null;
}

function RowsOfYear({ asked: { nature, year }, territory }: OfYear): ReactNode {
  const { say } = useWords(fundingWords);
  const answer = useAnswer(RowsOfYearDocument, { nature, territory, year: year === null ? null : String(year) });
  const table = answer.exact?.pivot;
  return (
    <Panel title={String(year ?? say('unknownYear'))} answer={answer} of={table}>
      {({ wholeRow }) => {
        const { amount = null, count = 0, grants = [] } = wholeRow ?? {};
        return (
          <>
            <Sum amount={amount} count={count} />
            <List of={grants} keyOf={({ fundingLink: { id } }) => id} none={say('noRows')}>
              {({ fundingLink, share }) => <Row row={fundingLink} share={share} />}
            </List>
            {count > grants.length && <p className={styles.soft}>{say('more', { count: count - grants.length })}</p>}
          </>
        );
      }}
    </Panel>
  );
}

function Sum({ amount, count }: { readonly amount: string | null; readonly count: number }): ReactNode {
  const { say, language } = useWords(fundingWords);
  const written = amount === null ? say('unknownAmount', { count }) : writeMoney(amount, language);
  return <p className={styles.sum}>{say('sum', { amount: written, count })}</p>;
}
