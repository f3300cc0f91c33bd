/** The missing data that change the answers most, counted as on the page Données. */
import type { ReactNode } from 'react';
import addresses from '../../addresses.json';
import { useAnswer } from '../../data/use-answer.ts';
import { useTerritory } from '../../frame/territory.tsx';
import { type SomeIncompleteFragment, ToCompleteDocument } from '../../generated/graphql.ts';
import { Panel } from '../../parts/panel.tsx';
import { To } from '../../parts/to.tsx';
import { writeNumber } from '../../words/formats.ts';
import { toTreatWords } from '../../words/to-treat.ts';
import { useWords } from '../../words/words.ts';
import styles from './side.module.css';

const lacks = ['NO_THEME', 'NO_TERRITORY', 'ONE_PARTICIPANT', 'NO_LEAD', 'NO_DATE', 'NO_CONTACT'] as const;

export function ToComplete(): ReactNode {
  const { say, language } = useWords(toTreatWords);
  const { asked } = useTerritory();
  const answer = useAnswer(ToCompleteDocument, { territory: asked });
  const { data } = answer;
  const found = data && lacks.flatMap((lack) => toLine(lack, data[lack]));
  const isFailed = data !== undefined && lacks.every((lack) => data[lack] == null);
  return (
    <Panel title={say('complete')} answer={answer} of={isFailed ? null : found}>
      {(lines) =>
        lines.length === 0 ? (
          <p className={styles.quiet}>{say('allComplete')}</p>
        ) : (
          <>
            <p className={styles.quiet}>
              {say('completeWhy')} {asked === null && say('completeAll')}
            </p>
            <ul className={styles.list}>
              {lines.map(({ lack, count, names }) => (
                <li key={lack}>
                  <To to={`${addresses.data}?manque=${lack}`}>
                    {say(lack, { count, number: writeNumber(count, language) })}
                  </To>
                  <br />
                  <span className={styles.quiet}>
                    {say('such', { names: names.join(language === 'FR' ? ' ; ' : '; ') })}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Panel>
  );
}

function toLine(lack: (typeof lacks)[number], found: SomeIncompleteFragment | null | undefined) {
  if (!found || found.totalCount === 0) return [];
  const names = found.nodes.flatMap(({ entity }) =>
    'title' in entity ? [entity.title] : 'name' in entity ? [entity.name] : [],
  );
  return [{ lack, count: found.totalCount, names }];
}
