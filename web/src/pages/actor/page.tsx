/** One actor: who is it, with whom, and whom could it work with? */
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useParams } from 'react-router';
import { addressOf } from '../../address-of.ts';
import addresses from '../../addresses.json';
import { AfterAnswer } from '../../data/after-answer.tsx';
import { useLabels } from '../../data/labels.tsx';
import { useAct } from '../../data/use-act.ts';
import { type Answer, useAnswer } from '../../data/use-answer.ts';
import { DueDay } from '../../decide/due-day.tsx';
import { NotThere } from '../../frame/not-there.tsx';
import { Page as Head } from '../../frame/page.tsx';
import { useViewer } from '../../frame/viewer.tsx';
import {
  ActorBridgesDocument,
  ActorMoneyDocument,
  ActorPageDocument,
  type ActorPageQuery,
  RetainIntroductionDocument,
  SourcesOfGrantsDocument,
} from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Columns } from '../../parts/columns.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { SourceLink } from '../../parts/export/source-link.tsx';
import { Field } from '../../parts/form/field.tsx';
import styles from '../../parts/form/form.module.css';
import { FormEnd } from '../../parts/form/form-end.tsx';
import { textOf } from '../../parts/form/text-of.ts';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { actorWords } from '../../words/actor.ts';
import { correctWords } from '../../words/contribute/correct.ts';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';
import { Acts } from '../data/acts.tsx';
import { Around } from './around.tsx';
import { Bridges } from './bridges.tsx';
import { Correct } from './correct.tsx';
import { Facts } from './facts.tsx';
import { Initiatives } from './initiatives.tsx';
import { Invite } from './invite.tsx';
import { Money } from './money.tsx';
import type { Possible, ShownActor } from './shown-actor.ts';

/** The sources of what is known of the actor, each with its row and the day on which it was read; of one that only grants name, those of its grants. */
function Sources({ actor: { id, sourcesConnection } }: { readonly actor: ShownActor }): ReactNode {
  const { say } = useWords(actorWords);
  const { edges } = sourcesConnection;
  const { data } = useAnswer(SourcesOfGrantsDocument, { id }, edges.length === 0);
  if (edges.length > 0)
    return (
      <List of={edges} keyOf={({ node, properties }) => `${node.id} ${properties.table} ${properties.row}`}>
        {({ node, properties: { row } }) => <SourceLink of={node} row={row} />}
      </List>
    );
  const grants = [...(data?.actor?.fundingReceived ?? []), ...(data?.actor?.fundingGranted ?? [])];
  const sources = [...new Map(grants.flatMap(({ sources: some }) => some.map((one) => [one.id, one]))).values()];
  return (
    <>
      {sources.length > 0 && <p>{say('sourcesOfGrants')}</p>}
      <List of={sources} keyOf={(one) => one.id} none={say('unknown')}>
        {(one) => <SourceLink of={one} />}
      </List>
    </>
  );
}

interface SeatsProps {
  readonly actor: ShownActor;
  readonly answer: Answer<unknown>;
}

/** The bodies in which the actor sits and its members, with the role. */
function Seats({ actor: { memberOfConnection, membersConnection }, answer }: SeatsProps): ReactNode {
  const { say } = useWords(actorWords);
  const label = useLabels();
  const parts = [
    { title: say('seats'), edges: memberOfConnection.edges },
    { title: say('members'), edges: membersConnection.edges },
  ];
  return parts.map(
    ({ title, edges }) =>
      edges.length > 0 && (
        <Panel key={title} title={title} answer={answer} of={edges}>
          {(found) => (
            <List of={found} keyOf={({ node, properties }) => `${node.id} ${properties.role} ${properties.from}`}>
              {({ node: { id, name }, properties: { role } }) => (
                <>
                  <To to={addressOf('actor', id)}>
                    <Text>{name}</Text>
                  </To>
                  {role != null && <small>{label('MemberRole', role)}</small>}
                </>
              )}
            </List>
          )}
        </Panel>
      ),
  );
}

interface ProposeProps {
  readonly actor: { readonly id: string; readonly name: string };
  readonly bridges: readonly Possible[];
  /** Id of the actor that is selected at first. */
  readonly first: string;
  readonly onClose: () => void;
}

/** Retains an introduction: with whom, which function follows it up, and its due date. */
function Propose({ actor, bridges, first, onClose }: ProposeProps): ReactNode {
  const { say, language } = useWords(actorWords);
  const { run, isWaiting, refusal } = useAct();
  const [chosen, setChosen] = useState(first);
  const id = useId();
  const otherOf = ({ actors }: Possible) => actors.find((each) => each.id !== actor.id)?.name ?? '';
  const possible = bridges.find((each) => each.id === chosen);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!possible) return;
    const form = new FormData(event.currentTarget);
    const outcome = await run(
      RetainIntroductionDocument,
      { suggestion: possible.id, owner: textOf(form, 'owner'), dueOn: textOf(form, 'dueOn'), revision: 0, language },
      say('proposed', { one: actor.name, other: otherOf(possible) }),
    );
    if (outcome.kind === 'DONE') onClose();
  };
  return (
    <Dialog title={say('propose')} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <div className={styles.field}>
          <label htmlFor={id}>{say('with')}</label>
          <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            {bridges.map((each) => (
              <option key={each.id} value={each.id}>
                {otherOf(each)}
              </option>
            ))}
          </select>
        </div>
        <p>{possible?.said.facts.join(' ')}</p>
        <Field label={say('owner')} name="owner" help={say('ownerHelp')} longest={200} />
        <DueDay />
        <FormEnd refusal={refusal} isWaiting={isWaiting} submit={say('retain')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

export function Page(): ReactNode {
  const { say, language } = useWords(actorWords);
  const { id = '' } = useParams();
  const answer = useAnswer(ActorPageDocument, { id });
  const node = answer.data?.node;
  if (node?.__typename === 'Actor' && node.id === id)
    return <Known key={`${id} ${language}`} actor={node} answer={answer} />;
  if (answer.data && !answer.isAwaited && answer.fault === undefined) {
    const gone = node?.__typename === 'Gone' ? node : undefined;
    const merged = gone?.mergedInto?.__typename === 'Actor' ? gone.mergedInto : undefined;
    return (
      <NotThere gone={gone}>
        {merged ? (
          <To to={addressOf('actor', merged.id)}>
            {say('toMerged')} ({merged.name})
          </To>
        ) : (
          <To to={addresses.actors}>{say('toActors')}</To>
        )}
      </NotThere>
    );
  }
  return (
    <Head title={say('title')}>
      <Panel title={say('record')} answer={answer} of={undefined} lines={10}>
        {() => null}
      </Panel>
    </Head>
  );
}

/** Possible bridges that are shown before more are asked for, and the most that are. */
const AT_FIRST = 8;
const AT_MOST = 100;

interface Props {
  readonly actor: ShownActor;
  readonly answer: Answer<ActorPageQuery>;
}

function Known({ actor, answer }: Props): ReactNode {
  const { say, language } = useWords(actorWords);
  const label = useLabels();
  const [most, setMost] = useState(AT_FIRST);
  const bridges = useAnswer(ActorBridgesDocument, { id: actor.id, language, first: most });
  const money = useAnswer(ActorMoneyDocument, { id: actor.id });
  const found = bridges.data?.actor;
  const [proposed, setProposed] = useState<string>();
  const { can, offers } = useViewer();
  const { say: sayContribute } = useWords(contributeWords);
  const { say: sayCorrect } = useWords(correctWords);
  const [isInviting, setInviting] = useState(false);
  const open = (found?.synergies?.nodes ?? []).filter(({ decision }) => decision == null);
  const themes = actor.themes.map((theme) => (language === 'FR' ? theme.labelFr : theme.labelEn));
  return (
    <Head
      title={say('name', { name: actor.name })}
      after={[bridges]}
      lead={
        <>
          <Chip>{label('ActorKind', actor.kind)}</Chip>{' '}
          {found?.isolation && <Chip tone="GOLD">{label('IsolationKind', found.isolation.kind)}</Chip>}{' '}
          <Text>{themes.join(' · ')}</Text>
        </>
      }
      above={<To to={addresses.actors}>{say('toActors')}</To>}
      beside={
        <>
          <Correct id={actor.id} asked={['name', 'contact']}>
            {sayCorrect('correct')}
          </Correct>{' '}
          {can('INVITE_CONTRIBUTOR') && <Button onPress={() => setInviting(true)}>{sayContribute('invite')}</Button>}{' '}
          {open[0] && offers('DECIDE') && (
            <Button isMain onPress={() => setProposed(open[0]?.id)}>
              {say('propose')}
            </Button>
          )}
        </>
      }
    >
      <Columns
        side={
          <>
            <Around actor={actor} bridges={(found?.synergies?.nodes ?? []).slice(0, AT_FIRST)} money={money.data} />
            <Panel title={say('record')} answer={answer} of={actor}>
              {(there) => <Facts actor={there} />}
            </Panel>
            <Panel title={say('sources')} answer={answer} of={actor.sourcesConnection.edges} lines={2}>
              {() => <Sources actor={actor} />}
            </Panel>
            <AfterAnswer answer={bridges}>
              <Acts entity={actor.id} />
            </AfterAnswer>
          </>
        }
      >
        <Panel title={say('bridges')} answer={bridges} of={bridges.data?.actor}>
          {(there) => (
            <Bridges
              of={there}
              actor={actor.id}
              onPropose={setProposed}
              isAwaited={bridges.isAwaited}
              onMore={most < AT_MOST ? () => setMost(AT_MOST) : undefined}
            />
          )}
        </Panel>
        <Panel title={say('initiatives')} answer={answer} of={actor.initiativesConnection}>
          {(there) => <Initiatives of={there} money={money.data} />}
        </Panel>
        <Money answer={money} />
        <Seats actor={actor} answer={answer} />
      </Columns>
      {isInviting && <Invite actor={actor} onClose={() => setInviting(false)} />}
      {proposed !== undefined && (
        <Propose actor={actor} bridges={open} first={proposed} onClose={() => setProposed(undefined)} />
      )}
    </Head>
  );
}
