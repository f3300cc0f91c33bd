/** What is suggested about the invited actor and why, as a coordinator reads it, and the answers that it may give to each. */
import type { ReactNode } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { ContributeSuggestionsDocument, type SuggestionAnswer } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Text } from '../../parts/text.tsx';
import { colonIn } from '../../words/colon.ts';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';
import styles from './contribute.module.css';
import { useProposal } from './use-proposal.ts';

interface Said {
  readonly facts: readonly string[];
  readonly caveat: string | null;
  readonly isExample: boolean;
}

interface Suggested {
  readonly id: string;
  readonly names: readonly string[];
  readonly said: Said;
}

const answers = [
  ['INTERESTED', 'interested'],
  ['ALREADY_COORDINATED', 'alreadyTogether'],
  ['DIFFERENT_AUDIENCES', 'differentAudiences'],
] as const satisfies readonly (readonly [SuggestionAnswer, string])[];

export function Suggestions({ actor, onSent }: { readonly actor: string; readonly onSent: () => void }): ReactNode {
  const { say, language } = useWords(contributeWords);
  const answer = useAnswer(ContributeSuggestionsDocument, { language });
  const found = answer.data?.invitedActor?.actor;
  const all: Suggested[] | undefined = found && [
    ...(found.overlaps?.nodes ?? []).map(({ id, initiatives, said }) => ({
      ...{ id, said, names: initiatives.map(({ title }) => title) },
    })),
    ...(found.synergies?.nodes ?? []).map(({ id, actors, said }) => ({
      ...{ id, said, names: actors.filter((one) => one.id !== actor).map(({ name }) => name) },
    })),
  ];
  return (
    <Panel title={say('panelSuggestions')} answer={answer} of={all}>
      {(suggested) => (
        <>
          {suggested.length > 0 && <p className={styles.soft}>{say('suggestionsLead')}</p>}
          <List of={suggested} keyOf={({ id }) => id} none={say('noSuggestions')}>
            {(one) => <OneSuggestion of={one} onSent={onSent} />}
          </List>
        </>
      )}
    </Panel>
  );
}

function OneSuggestion({ of, onSent }: { readonly of: Suggested; readonly onSent: () => void }): ReactNode {
  const { say, language } = useWords(contributeWords);
  const { send, isWaiting, refusal } = useProposal(onSent);
  return (
    <div className={styles.line}>
      <div>
        <strong>
          <Text>{of.names.join(' · ')}</Text>
        </strong>
        {of.said.facts.map((fact) => (
          <small key={fact}>{fact}</small>
        ))}
        {of.said.caveat !== null && <small>{say('caveat', { caveat: of.said.caveat })}</small>}
        {of.said.isExample && <small>{say('exampleData')}</small>}
      </div>
      <div className={styles.buttons}>
        {answers.map(([answer, words]) => (
          <Button
            key={answer}
            isWaiting={isWaiting}
            about={`${say(words)}${colonIn(language)}${of.names.join(', ')}`}
            onPress={() => void send({ answer: { suggestion: of.id, answer } })}
          >
            {say(words)}
          </Button>
        ))}
      </div>
      <Refusal message={refusal} />
    </div>
  );
}
