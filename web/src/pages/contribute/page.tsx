/** Contribuer: what is missing in the record of the invited actor, and what does it propose? Opened by the link of an invitation. */
import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { invitationIn } from '../../data/invitation.ts';
import { useLabels } from '../../data/labels.tsx';
import { signInWith, tokenOf } from '../../data/session.ts';
import { useAct } from '../../data/use-act.ts';
import { type Answer, useAnswer } from '../../data/use-answer.ts';
import { Page as Head } from '../../frame/page.tsx';
import {
  type ActorRecordFragment,
  AllThemesDocument,
  ContributeDocument,
  type ContributeQuery,
  type InvitedInitiativeFragment,
  type InvitedRecordFragment,
  OwnProposalsDocument,
  type ProposalLineFragment,
  type ProposalPageFragment,
  WithdrawProposalDocument,
} from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Columns } from '../../parts/columns.tsx';
import { Field } from '../../parts/form/field.tsx';
import { textOf } from '../../parts/form/text-of.ts';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { nameOf } from '../../parts/proposal/name-of.ts';
import { Proposal } from '../../parts/proposal/proposal.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Rest } from '../../parts/rest.tsx';
import { Text } from '../../parts/text.tsx';
import { contributeWords } from '../../words/contribute.ts';
import { writeDay } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import { ThemePicker } from '../examine/theme-picker.tsx';
import { InitiativeKind, ParticipationRole } from './closed-lists.ts';
import styles from './contribute.module.css';
import { AudiencesField, audiencesOf, ChoiceField, PageField } from './fields.tsx';
import { FindOne, type Found } from './find-one.tsx';
import { FormDialog } from './form-dialog.tsx';
import type { Form, Invited } from './invited.ts';
import { Suggestions } from './suggestions.tsx';
import { useActorFields } from './use-actor-fields.tsx';
import { useInitiativeFields } from './use-initiative-fields.tsx';
import { useProposal } from './use-proposal.ts';

interface PartnerFormProps {
  readonly initiative: InvitedInitiativeFragment;
  readonly onClose: (wasSent?: boolean) => void;
}

/** Proposes another participant of an initiative of the invited actor. */
function PartnerForm({ initiative, onClose }: PartnerFormProps): ReactNode {
  const { say } = useWords(contributeWords);
  const { send, tellSame, isWaiting, refusal } = useProposal(() => onClose(true));
  const [chosen, setChosen] = useState<readonly Found[]>([]);
  const submit = (typed: FormData) => {
    const [partner] = chosen;
    const role = ParticipationRole.find((each) => each === textOf(typed, 'role')) ?? 'PARTNER';
    if (partner) void send({ partner: { initiative: initiative.id, actor: partner.id, role } }, textOf(typed, 'note'));
    else tellSame();
  };
  return (
    <FormDialog
      title={say('addPartnerTo', { name: initiative.title })}
      {...{ refusal, isWaiting }}
      onSubmit={submit}
      onClose={() => onClose()}
    >
      <FindOne label={say('find')} kind="ACTOR" chosen={chosen} onChoose={setChosen} isOne />
      <ChoiceField
        label={say('role')}
        name="role"
        type="ParticipationRole"
        values={ParticipationRole}
        known="PARTNER"
        isRequired
      />
    </FormDialog>
  );
}

/** The proposals made for the invited actor, and their outcome; a waiting one can be withdrawn by the invitation that made it. */
function OwnProposals({ of: { nodes, pageInfo } }: { readonly of: ProposalPageFragment }): ReactNode {
  const { language } = useWords(contributeWords);
  return (
    <>
      <Lines of={nodes} />
      <Rest
        document={OwnProposalsDocument}
        variables={{ language }}
        behind={pageInfo}
        pageIn={({ invitedActor }) => invitedActor?.proposals}
      >
        {(rest) => <Lines of={rest} />}
      </Rest>
    </>
  );
}

function Lines({ of }: { readonly of: readonly ProposalLineFragment[] }): ReactNode {
  const { say } = useWords(contributeWords);
  return (
    <List of={of} keyOf={({ id }) => id} none={say('noneYet')}>
      {(line) => (
        <>
          <Proposal of={line} />
          {line.isWithdrawable && <Withdraw line={line} />}
        </>
      )}
    </List>
  );
}

function Withdraw({ line }: { readonly line: ProposalLineFragment }): ReactNode {
  const { say, language } = useWords(contributeWords);
  const { run, isWaiting, refusal } = useAct();
  const name = nameOf(line, say);
  const withdraw = () => run(WithdrawProposalDocument, { proposal: line.id, language }, say('didWithdraw', { name }));
  return (
    <>
      <Refusal message={refusal} />
      <Button isWaiting={isWaiting} about={say('withdrawOne', { name })} onPress={() => void withdraw()}>
        {say('withdraw')}
      </Button>
    </>
  );
}

interface NewInitiativeProps {
  readonly actor: InvitedRecordFragment;
  readonly onClose: (wasSent?: boolean) => void;
}

/** A new initiative, in which the invited actor takes part. */
function NewInitiative({ actor, onClose }: NewInitiativeProps): ReactNode {
  const { say } = useWords(contributeWords);
  const { send, isWaiting, refusal } = useProposal(() => onClose(true));
  const all = useAnswer(AllThemesDocument, {}).data?.themes?.nodes ?? [];
  const [themes, setThemes] = useState<readonly string[]>([]);
  const [places, setPlaces] = useState<readonly Found[]>(actor.actsIn);
  const submit = (typed: FormData) => {
    const newInitiative = {
      title: textOf(typed, 'title') ?? '',
      kind: InitiativeKind.find((each) => each === textOf(typed, 'kind')) ?? 'PROJECT',
      role: ParticipationRole.find((each) => each === textOf(typed, 'role')) ?? 'LEAD',
      ...{ summary: textOf(typed, 'summary'), audiences: audiencesOf(typed), themes },
      ...{ startDate: textOf(typed, 'startDate'), endDate: textOf(typed, 'endDate') },
      territories: places.map(({ id }) => id),
    };
    void send({ newInitiative }, textOf(typed, 'note'));
  };
  return (
    <FormDialog title={say('newInitiative')} {...{ refusal, isWaiting }} onSubmit={submit} onClose={() => onClose()}>
      <Field label={say('titleOf')} name="title" isRequired longest={500} />
      <ChoiceField
        label={say('kind')}
        name="kind"
        type="InitiativeKind"
        values={InitiativeKind}
        known="PROJECT"
        isRequired
      />
      <ChoiceField
        label={say('ourRole')}
        name="role"
        type="ParticipationRole"
        values={ParticipationRole}
        known="LEAD"
        isRequired
      />
      <PageField label={say('summary')} name="summary" />
      <Field label={say('start')} name="startDate" type="date" />
      <Field label={say('end')} name="endDate" type="date" />
      <ThemePicker all={all} chosen={themes} onChoose={setThemes} />
      <FindOne label={say('findPlace')} kind="TERRITORY" chosen={places} onChoose={setPlaces} />
      <AudiencesField known={[]} />
    </FormDialog>
  );
}

interface MissingProps {
  readonly of: Invited['incomplete'];
  readonly actor: Invited['actor'];
  readonly onComplete: (form: Form) => void;
}

/** What is not known of the actor and its initiatives, and why it matters. */
function Missing({ of, actor, onComplete }: MissingProps): ReactNode {
  const { say } = useWords(contributeWords);
  const label = useLabels();
  return (
    <List of={of} keyOf={({ entity }) => entity.id} none={say('nothingMissing')}>
      {({ entity, missing }) => {
        const initiative = actor.initiatives.find(({ id }) => id === entity.id);
        const name = initiative?.title ?? actor.name;
        return (
          <div className={styles.line}>
            <div>
              <strong>
                <Text>{name}</Text>
              </strong>
              {missing.map(({ lack, why }) => (
                <small key={lack}>
                  {label('Lack', lack)}. {why}
                </small>
              ))}
            </div>
            <Button
              about={say('completeOne', { name })}
              onPress={() => onComplete(initiative ? { kind: 'INITIATIVE', initiative } : { kind: 'ACTOR' })}
            >
              {say('complete')}
            </Button>
          </div>
        );
      }}
    </List>
  );
}

interface InitiativeFormProps {
  readonly initiative: InvitedInitiativeFragment;
  readonly onClose: (wasSent?: boolean) => void;
}

/** What the invited actor says of an initiative in which it takes part: only what differs from what is known is proposed. */
function InitiativeForm({ initiative, onClose }: InitiativeFormProps): ReactNode {
  const { say } = useWords(contributeWords);
  const { send, tellSame, isWaiting, refusal } = useProposal(() => onClose(true));
  const { fields, changedIn } = useInitiativeFields(initiative);
  const submit = (typed: FormData) => {
    const changed = changedIn(typed);
    if (changed) void send({ initiative: { initiative: initiative.id, ...changed } }, textOf(typed, 'note'));
    else tellSame();
  };
  return (
    <FormDialog
      title={say('completeOne', { name: initiative.title })}
      {...{ refusal, isWaiting }}
      onSubmit={submit}
      onClose={() => onClose()}
    >
      {fields}
    </FormDialog>
  );
}

interface ActorFormProps {
  readonly actor: ActorRecordFragment;
  readonly onClose: (wasSent?: boolean) => void;
}

/** What the invited actor says of itself: only what differs from what is known is proposed. */
function ActorForm({ actor, onClose }: ActorFormProps): ReactNode {
  const { say } = useWords(contributeWords);
  const { send, tellSame, isWaiting, refusal } = useProposal(() => onClose(true));
  const { fields, changedIn } = useActorFields(actor);
  const submit = (typed: FormData) => {
    const changed = changedIn(typed);
    if (changed) void send({ actor: changed }, textOf(typed, 'note'));
    else tellSame();
  };
  return (
    <FormDialog
      title={say('completeOne', { name: actor.name })}
      {...{ refusal, isWaiting }}
      onSubmit={submit}
      onClose={() => onClose()}
    >
      {Object.entries(fields).map(([name, field]) => (
        <Fragment key={name}>{field}</Fragment>
      ))}
    </FormDialog>
  );
}

export function Page(): ReactNode {
  const { say, language } = useWords(contributeWords);
  const { hash } = useLocation();
  const token = invitationIn(hash);
  useEffect(() => {
    // Another invitation link was opened in the same window.
    if (token !== undefined && token !== tokenOf()) signInWith(token);
  }, [token]);
  const answer = useAnswer(ContributeDocument, { language });
  const invited = answer.data?.invitedActor;
  if (invited) return <Open invited={invited} answer={answer} />;
  if (answer.isAwaited || answer.fault?.kind === 'AWAY')
    return (
      <Head title={say('title')}>
        <Panel title={say('panelMissing')} answer={answer} of={undefined} lines={6}>
          {() => null}
        </Panel>
      </Head>
    );
  return (
    <Head title={say('noLink')} lead={say('noLinkWhy')}>
      {token !== undefined && answer.fault && <p role="alert">{answer.fault.message}</p>}
    </Head>
  );
}

interface Props {
  readonly invited: Invited;
  readonly answer: Answer<ContributeQuery>;
}

function Open({ invited, answer }: Props): ReactNode {
  const { say, language } = useWords(contributeWords);
  const [form, setForm] = useState<Form>();
  const [isSent, setSent] = useState(false);
  const { actor, proposals, incomplete } = invited;
  const open = (next: Form) => {
    setSent(false);
    setForm(next);
  };
  const close = (wasSent = false) => {
    setForm(undefined);
    if (wasSent) setSent(true);
  };
  return (
    <Head
      title={say('name', { name: actor.name })}
      lead={say('lead', { function: invited.function, day: writeDay(invited.expiresOn, language) })}
      beside={
        <Button isMain onPress={() => open({ kind: 'NEW' })}>
          {say('newInitiative')}
        </Button>
      }
    >
      <p role="status" className={styles.sent}>
        {isSent && say('sent')}
      </p>
      <Columns
        side={
          <Panel title={say('panelMine')} answer={answer} of={proposals}>
            {(page) => <OwnProposals of={page} />}
          </Panel>
        }
      >
        <Panel title={say('panelMissing')} answer={answer} of={incomplete}>
          {(lines) => <Missing of={lines} actor={actor} onComplete={open} />}
        </Panel>
        <Panel title={say('panelRecord')} answer={answer} of={actor}>
          {({ initiatives }) => (
            <>
              <div className={`${styles.line} ${styles.first}`}>
                <div>{say('theActor')}</div>
                <Button about={say('completeOne', { name: actor.name })} onPress={() => open({ kind: 'ACTOR' })}>
                  {say('complete')}
                </Button>
              </div>
              <List of={initiatives} keyOf={({ id }) => id} none={say('noInitiatives')}>
                {(initiative) => (
                  <div className={styles.line}>
                    <div>{initiative.title}</div>
                    <div className={styles.buttons}>
                      <Button
                        about={say('completeOne', { name: initiative.title })}
                        onPress={() => open({ kind: 'INITIATIVE', initiative })}
                      >
                        {say('complete')}
                      </Button>
                      <Button
                        about={say('addPartnerTo', { name: initiative.title })}
                        onPress={() => open({ kind: 'PARTNER', initiative })}
                      >
                        {say('addPartner')}
                      </Button>
                    </div>
                  </div>
                )}
              </List>
            </>
          )}
        </Panel>
        <Suggestions actor={actor.id} onSent={() => setSent(true)} />
      </Columns>
      {form?.kind === 'ACTOR' && <ActorForm actor={actor} onClose={close} />}
      {form?.kind === 'INITIATIVE' && <InitiativeForm initiative={form.initiative} onClose={close} />}
      {form?.kind === 'PARTNER' && <PartnerForm initiative={form.initiative} onClose={close} />}
      {form?.kind === 'NEW' && <NewInitiative actor={actor} onClose={close} />}
    </Head>
  );
}
