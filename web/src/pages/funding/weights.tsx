/** Poids du financeur: how much of all known funding of one nature comes from each funder, on every theme or on one. */
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { addressOf } from '../../address-of.ts';
import addresses from '../../addresses.json';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { FunderWeightsDocument, type FundingNature, RootThemesDocument } from '../../generated/graphql.ts';
import { DataTable } from '../../parts/export/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { writeMoney, writePercent } from '../../words/formats.ts';
import { fundingWords } from '../../words/funding.ts';
import { partsWords } from '../../words/parts.ts';
import { useWords } from '../../words/words.ts';
import styles from './funding.module.css';
import { writeRowsAsked } from './rows-asked.ts';

/** The columns of figures that open the lines behind them: the amount, and the initiatives that these finance. */
const [AMOUNT, INITIATIVES] = [1, 3];
const OPENS: ReadonlySet<number> = new Set([AMOUNT, INITIATIVES]);

interface Props {
  readonly territory: string | null;
  /** The name of the territory, or that there is none. */
  readonly place: string;
  readonly nature: FundingNature;
  /** Id of a root theme; null: all themes. */
  readonly theme: string | null;
  readonly onTheme: (theme: string | null) => void;
}

export function Weights({ territory, place, nature, theme, onTheme }: Props): ReactNode {
  const { say, language } = useWords(fundingWords);
  const { say: sayParts } = useWords(partsWords);
  const label = useLabels();
  const answer = useAnswer(FunderWeightsDocument, { nature, territory, theme });
  const themes = (useAnswer(RootThemesDocument, {}).data?.themes?.nodes ?? []).map(({ id, labelFr, labelEn }) => ({
    ...{ id, label: language === 'FR' ? labelFr : labelEn },
  }));
  const name = themes.find(({ id }) => id === theme)?.label ?? theme ?? say('everyTheme');
  const [search] = useSearchParams();
  const addressOfRows = (funder: string | null) => {
    const next = new URLSearchParams(search);
    next.set('lignes', writeRowsAsked({ of: 'cell', nature, funder, theme }));
    return `${addresses.funding}?${next}`;
  };
  const money = (amount: string | null | undefined) => (amount == null ? null : { euros: amount });
  const choice = (
    <label className={styles.choose}>
      {say('theme')}{' '}
      <select value={theme ?? ''} onChange={({ target }) => onTheme(target.value || null)}>
        <option value="">{say('everyTheme')}</option>
        {themes.map((each) => (
          <option key={each.id} value={each.id}>
            {each.label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    // Shares under the name of another theme or nature would be wrong.
    <Panel title={say('weights')} beside={choice} answer={answer} of={answer.exact?.fundingConcentration} lines={6}>
      {({ nodes, amount, unknownAmount, otherNatures, totalCount }) =>
        nodes.length === 0 ? (
          <p className={styles.soft}>{say('nonePaid')}</p>
        ) : (
          <DataTable
            title={[say('weights'), label('FundingNature', nature), name, place].join(' · ')}
            name={['poids-des-financeurs', nature, theme ?? ''].filter(Boolean).join('-')}
            place={territory === null ? null : place}
            basis={{ counts: { measure: 'EUROS', nature: [nature], territory, theme } }}
            headings={[say('funder'), say('euros'), say('share'), say('initiatives'), say('lastEnd')]}
            rows={nodes.map((each) => [
              each.actor.name,
              money(each.amount),
              each.share == null ? null : writePercent(each.share, language, 1),
              each.initiativeCount,
              each.lastEndsOn == null ? null : { day: each.lastEndsOn },
            ])}
            foot={[say('total'), money(amount), amount == null ? null : writePercent(1, language), '', '']}
            links={nodes.map(({ actor }) => addressOf('actor', actor.id))}
            linkOf={(place, across) => (OPENS.has(across) ? addressOfRows(nodes[place]?.actor.id ?? null) : null)}
            footLinkOf={(across) => (across === AMOUNT ? addressOfRows(null) : null)}
            isSourced
            notes={[
              say('weightsNote'),
              nodes.length > 1 && amount != null && sayParts('roundedShares'),
              territory !== null && say('partCounted'),
              unknownAmount != null && say('unknownFunder', { amount: writeMoney(unknownAmount, language) }),
              otherNatures.length > 0 &&
                say('beside', {
                  sums: otherNatures
                    .map((other) => `${label('FundingNature', other.nature)} ${writeMoney(other.amount, language)}`)
                    .join(' ; '),
                }),
              totalCount > nodes.length && say('shown', { count: nodes.length, total: totalCount }),
            ]}
          />
        )
      }
    </Panel>
  );
}
