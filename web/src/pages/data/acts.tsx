/** Who changed what, the newest first, each with the fields it changed and its undo; of everything or of one record, shown to those who may read it. */
import type { ReactNode } from 'react';
import { useAct } from '../../data/use-act.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useAddress } from '../../frame/use-address.ts';
import { useViewer } from '../../frame/viewer.tsx';
import { type DoneActFragment, DoneActsDocument, UndoDocument } from '../../generated/graphql.ts';
import { useTellWho } from '../../parts/actor-of-change.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Rest } from '../../parts/rest.tsx';
import { Text } from '../../parts/text.tsx';
import { dataWords } from '../../words/data.ts';
import { writeMoment } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import { ChangedFields } from './changed-fields.tsx';
import styles from './data.module.css';

/** In the address: whose changes. */
const WHOSE = 'historique';
const ORIGINS = { people: 'personnes', imports: 'imports', all: 'tout' } as const;
const origins = ['people', 'imports', 'all'] as const;

interface Props {
  /** The id of the record; absent: everything. */
  readonly entity?: string;
}

export function Acts({ entity }: Props): ReactNode {
  const { say, language } = useWords(dataWords);
  const { mayRead } = useViewer();
  const [search, changeAddress] = useAddress();
  // Everything that is known of one record is a short list.
  const unasked = entity === undefined ? 'people' : 'all';
  const shown = origins.find((each) => ORIGINS[each] === search.get(WHOSE)) ?? unasked;
  const isAllowed = mayRead('Query.changes');
  const asked = { entity: entity ?? null, acts: shown === 'people', imports: shown === 'imports', language };
  const answer = useAnswer(DoneActsDocument, { ...asked, after: null }, isAllowed);
  if (!isAllowed) return null;
  const found = answer.exact?.changes;
  const show = (acts: readonly DoneActFragment[]) => (
    <List
      of={acts.filter((one, at) => !isRepeated(one, acts[at - 1]))}
      keyOf={({ id }) => id}
      none={say(shown === 'people' ? (entity === undefined ? 'noActs' : 'noActsOfOne') : 'noChanges')}
    >
      {(done) => <DoneAct done={done} />}
    </List>
  );
  return (
    <Panel title={say('panelActs')} answer={answer} of={found}>
      {({ nodes, pageInfo }) => (
        <>
          <fieldset className={styles.choices} aria-label={say('whoseChanges')}>
            {origins.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={each === shown}
                onClick={() => changeAddress((next) => next.set(WHOSE, ORIGINS[each]))}
              >
                {say(`changesOf_${each}`)}
              </button>
            ))}
          </fieldset>
          {show(nodes)}
          <Rest document={DoneActsDocument} variables={asked} behind={pageInfo} pageIn={({ changes }) => changes}>
            {show}
          </Rest>
        </>
      )}
    </Panel>
  );
}

/** An import is undone in several batches, which are one act to people. */
const isRepeated = (one: DoneActFragment, before: DoneActFragment | undefined): boolean =>
  one.undoes != null && before?.undoes != null && one.sentence === before.sentence && one.by === before.by;

function DoneAct({ done }: { readonly done: DoneActFragment }): ReactNode {
  const { id, at, by, sentence, undoes, stands, fields } = done;
  const { say, language } = useWords(dataWords);
  const { can } = useViewer();
  const tellWho = useTellWho();
  const { run, isWaiting, refusal } = useAct();
  // An import is undone as a whole, in the list of imports; what later acts built upon would be refused.
  const isUndoable = stands && undoes === null && done.import === null;
  return (
    <>
      <Text>{sentence}</Text>
      <ChangedFields of={fields} />
      <small>{say('of', { day: writeMoment(at, language), by: tellWho(by) })}</small>
      {isUndoable && can('UNDO') && (
        <div className={styles.after}>
          <Button
            isWaiting={isWaiting}
            about={say('undoActOf', { what: sentence })}
            onPress={() => void run(UndoDocument, { change: id, language }, say('tookBack', { what: sentence }))}
          >
            {say('undoAct')}
          </Button>
        </div>
      )}
      <Refusal message={refusal} />
    </>
  );
}
