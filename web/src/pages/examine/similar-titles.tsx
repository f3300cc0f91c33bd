/** For a title that names no theme: known initiatives whose titles share words with it, with their themes to choose from. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useAnswer } from '../../data/use-answer.ts';
import {
  type SimilarTitleFragment,
  SimilarTitlesDocument,
  type SimilarTitlesQuery,
  TerritoryOfDocument,
} from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { examineWords } from '../../words/examine.ts';
import { useWords } from '../../words/words.ts';
import styles from './examine.module.css';
import type { Request } from './request.ts';
import { wordsToSearch } from './title-words.ts';

const MOST_TITLES = 5;

interface Props {
  readonly request: Request;
  readonly place: string;
  readonly onThemes: (themes: readonly string[]) => void;
}

export function SimilarTitles({ request, place, onThemes }: Props): ReactNode {
  const { say, language } = useWords(examineWords);
  const named = useAnswer(TerritoryOfDocument, { id: place });
  const node = named.data?.node;
  const words = node?.__typename === 'Territory' ? wordsToSearch(request.title, node.name) : [];
  const [one = '', two = one, three = two] = words;
  const answer = useAnswer(SimilarTitlesDocument, { one, two, three }, words.length > 0);
  if (node && words.length === 0) return null;
  const found =
    answer.exact && mostAlike([answer.exact.one, answer.exact.two, answer.exact.three].slice(0, words.length));
  return (
    <Panel title={say('similarTitles')} answer={answer} of={found}>
      {(initiatives) => (
        <List of={initiatives} keyOf={({ id }) => id} none={say('noSimilarTitles')}>
          {({ id, title, territories, themes }) => (
            <>
              <To to={addressOf('initiative', id)}>
                <Text>{title}</Text>
              </To>
              <small>{territories.map(({ name }) => name).join(', ')}</small>
              <div className={styles.chosen}>
                {themes.filter(isExact).map(({ id: theme, labelFr, labelEn }) => {
                  const name = language === 'FR' ? labelFr : labelEn;
                  return (
                    <Button key={theme} about={say('examineOn', { name })} onPress={() => onThemes([theme])}>
                      {name}
                    </Button>
                  );
                })}
              </div>
            </>
          )}
        </List>
      )}
    </Panel>
  );
}

/** A sub-theme: requests are compared only by these. */
const isExact = ({ broader }: SimilarTitleFragment['themes'][number]) => broader.length > 0;

/** Those that share the most, and the rarest, words first, since nearly every title has "numérique"; among equals, the better search result. */
function mostAlike(answers: readonly SimilarTitlesQuery['one'][]): SimilarTitleFragment[] {
  const shared = new Map<string, { readonly found: SimilarTitleFragment; readonly weight: number }>();
  for (const answer of answers)
    for (const node of answer?.nodes ?? [])
      if (node.__typename === 'Initiative' && node.themes.some(isExact))
        shared.set(node.id, {
          found: node,
          weight: (shared.get(node.id)?.weight ?? 0) + 1 / (answer?.nodes.length ?? 1),
        });
  return [...shared.values()]
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_TITLES)
    .map(({ found }) => found);
}
