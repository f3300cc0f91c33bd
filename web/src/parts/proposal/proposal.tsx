/** One proposal: what it is about, who made it, each field before and after, and what was said to it. */
import type { ReactNode } from 'react';
import { useLabels } from '../../data/labels.tsx';
import type { ProposalLineFragment } from '../../generated/graphql.ts';
import { contributeWords } from '../../words/contribute.ts';
import { writeDay } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import { Chip } from '../chip.tsx';
import { Text } from '../text.tsx';
import { nameOf } from './name-of.ts';
import styles from './proposal.module.css';

const tones = { PENDING: 'GOLD', ACCEPTED: 'BRIDGE', REFUSED: 'QUIET', WITHDRAWN: 'QUIET' } as const;

export function Proposal({ of: line }: { readonly of: ProposalLineFragment }): ReactNode {
  const { say, language } = useWords(contributeWords);
  const label = useLabels();
  const { state, author, actor, about, fields, isStale, note, word, proposedAt } = line;
  const facts = about && 'said' in about ? about.said.facts : [];
  return (
    <article className={styles.proposal}>
      <h3 className={styles.head}>
        <Text>{nameOf(line, say)}</Text>
        <Chip tone={tones[state]}>{label('ProposalState', state)}</Chip>
        {isStale && <Chip tone="WARM">{say('stale')}</Chip>}
      </h3>
      <p className={styles.soft}>
        {say('by', { actor: actor?.name ?? say('unknown'), author, day: writeDay(proposedAt.slice(0, 10), language) })}
      </p>
      {facts[0] !== undefined && <p>{facts[0]}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('field')}</th>
            <th scope="col">{say('before')}</th>
            {isStale && <th scope="col">{say('now')}</th>}
            <th scope="col">{say('after')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((each) => (
            <tr key={each.field}>
              <th scope="row">{each.label}</th>
              <Values of={each.before} />
              {isStale && <Values of={each.now} />}
              <Values of={each.after} />
            </tr>
          ))}
        </tbody>
      </table>
      {note !== null && (
        <p>
          <Text>{say('noted', { note })}</Text>
        </p>
      )}
      {word !== null && (
        <p>
          <Text>{say('saidBack', { word })}</Text>
        </p>
      )}
    </article>
  );
}

function Values({ of }: { readonly of: readonly string[] }): ReactNode {
  const { say } = useWords(contributeWords);
  return (
    <td>
      {of.length === 0
        ? say('nothing')
        : of.map((text) => (
            <p key={text}>
              <Text>{text}</Text>
            </p>
          ))}
    </td>
  );
}
