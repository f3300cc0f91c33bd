/** Contribuer: what is missing in the record of the invited actor, and what does it propose? Opened by the link of an invitation. */
import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { invitationIn } from '../../data/invitation.ts';
import { signInWith, tokenOf } from '../../data/session.ts';
import { type Answer, useAnswer } from '../../data/use-answer.ts';
import { ContributeDocument, type ContributeQuery } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Columns } from '../../parts/columns.tsx';
import { List } from '../../parts/list.tsx';
import { Page as Head } from '../../parts/page.tsx';
import { Panel } from '../../parts/panel.tsx';
import { contributeWords } from '../../words/contribute.ts';
import { writeDay } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import { ActorForm } from './actor-form.tsx';
import styles from './contribute.module.css';
import { InitiativeForm } from './initiative-form.tsx';
import type { Form, Invited } from './invited.ts';
import { Missing } from './missing.tsx';
import { NewInitiative } from './new-initiative.tsx';
import { OwnProposals } from './own-proposals.tsx';
import { PartnerForm } from './partner-form.tsx';
import { Suggestions } from './suggestions.tsx';

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
