/** Records that may be the same actor: a person decides whether they are, and either decision can be undone. */
import { type ReactNode, useState } from 'react';
import { addressOf } from '../../address-of.ts';
import { useLabels } from '../../data/labels.tsx';
import { useAct } from '../../data/use-act.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Offered } from '../../frame/offered.tsx';
import {
  type DuplicateFragment,
  DuplicatesDocument,
  KeepApartDocument,
  MergeActorsDocument,
} from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import form from '../../parts/form/form.module.css';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Rest } from '../../parts/rest.tsx';
import { To } from '../../parts/to.tsx';
import { colonIn } from '../../words/colon.ts';
import { dataWords } from '../../words/data.ts';
import { useWords } from '../../words/words.ts';
import styles from './data.module.css';

export function Duplicates(): ReactNode {
  const { say, language } = useWords(dataWords);
  const answer = useAnswer(DuplicatesDocument, { language, after: null });
  return (
    <Panel title={say('panelDuplicates')} answer={answer} of={answer.data?.duplicateActors} lines={3}>
      {({ nodes, pageInfo }) => (
        <>
          <Pairs of={nodes} />
          <Rest
            document={DuplicatesDocument}
            variables={{ language }}
            behind={pageInfo}
            pageIn={({ duplicateActors }) => duplicateActors}
          >
            {(rest) => <Pairs of={rest} />}
          </Rest>
        </>
      )}
    </Panel>
  );
}

function Pairs({ of }: { readonly of: readonly DuplicateFragment[] }): ReactNode {
  const { say } = useWords(dataWords);
  return (
    <List of={of} keyOf={({ id }) => id} none={say('noDuplicates')}>
      {(pair) => <Pair pair={pair} />}
    </List>
  );
}

function Pair({ pair }: { readonly pair: DuplicateFragment }): ReactNode {
  const { say, language } = useWords(dataWords);
  const label = useLabels();
  const { run, isWaiting, refusal } = useAct();
  const [isChoosing, setChoosing] = useState(false);
  const [one, other] = pair.actors;
  const names = { one: one?.name ?? '', other: other?.name ?? '' };
  const about = (words: string) => `${words}${colonIn(language)}${names.one}, ${names.other}`;
  return (
    <>
      <div className={styles.line}>
        <div>
          {pair.actors.map((actor) => (
            <p key={actor.id}>
              <strong>
                <To to={addressOf('actor', actor.id)}>{actor.name}</To>
              </strong>
              <small>{describe(actor)}</small>
            </p>
          ))}
          <p>
            {pair.reasons.map((reason) => (
              <Chip key={reason} tone="GOLD">
                {label('DuplicateReason', reason)}
              </Chip>
            ))}
          </p>
        </div>
        <Offered act="MERGE_ACTORS">
          <div className={styles.actions}>
            <Button
              isWaiting={isWaiting}
              about={about(say('twoActors'))}
              onPress={() => void run(KeepApartDocument, { pair: pair.id, language }, say('apart', names))}
            >
              {say('twoActors')}
            </Button>
            <Button about={about(say('oneActor'))} onPress={() => setChoosing(true)}>
              {say('oneActor')}
            </Button>
          </div>
        </Offered>
        <Refusal message={isChoosing ? undefined : refusal} />
      </div>
      {isChoosing && <Keep pair={pair} onClose={() => setChoosing(false)} />}
    </>
  );

  function describe({ kind, siret, siren, rna, seatedIn }: DuplicateFragment['actors'][number]): string {
    return [label('ActorKind', kind), siret ?? siren ?? rna ?? say('noNumber'), seatedIn?.name ?? say('noSeat')].join(
      ' · ',
    );
  }
}

function Keep({ pair, onClose }: { readonly pair: DuplicateFragment; readonly onClose: () => void }): ReactNode {
  const { say, language } = useWords(dataWords);
  const { run, isWaiting, refusal } = useAct();
  const merge = async (keep: string) => {
    const [one, other] = pair.actors;
    const gone = one?.id === keep ? other : one;
    const what = say('merged', { one: one?.name ?? '', other: other?.name ?? '' });
    const outcome = await run(MergeActorsDocument, { keep, merge: gone?.id ?? '', language }, what);
    if (outcome.kind === 'DONE') onClose();
  };
  return (
    <Dialog title={say('keepWhich')} onClose={onClose}>
      <p>{say('keepWhy')}</p>
      <Refusal message={refusal} />
      <div className={form.buttons}>
        <Button onPress={onClose}>{say('cancel')}</Button>
        {pair.actors.map(({ id, name, siret, siren, rna }) => (
          <Button key={id} isWaiting={isWaiting} onPress={() => void merge(id)}>
            {`${name} (${siret ?? siren ?? rna ?? say('noNumber')})`}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
