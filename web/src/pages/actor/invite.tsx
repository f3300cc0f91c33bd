/** Invites a function of an actor: a link to send, which is shown once, and the existing invitations. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { useLabels } from '../../data/labels.tsx';
import { useAct } from '../../data/use-act.ts';
import { useAnswer } from '../../data/use-answer.ts';
import {
  InvitationsOfDocument,
  type InvitationsOfQuery,
  InviteContributorDocument,
  type InviteContributorMutation,
  RevokeInvitationDocument,
} from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/form/field.tsx';
import form from '../../parts/form/form.module.css';
import { FormEnd } from '../../parts/form/form-end.tsx';
import { textOf } from '../../parts/form/text-of.ts';
import { List } from '../../parts/list.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { contributeWords } from '../../words/contribute.ts';
import { writeDay } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import styles from './actor.module.css';

interface InvitationLinkProps {
  /** The path after the address of this installation. */
  readonly path: string;
  readonly lastDay: string;
  readonly onClose: () => void;
}

/** The link of an invitation, to copy: it is shown only this once. */
function InvitationLink({ path, lastDay, onClose }: InvitationLinkProps): ReactNode {
  const { say, language } = useWords(contributeWords);
  const [isCopied, setCopied] = useState(false);
  const link = new URL(path, location.origin).href;
  const help = say('linkOnce', { day: writeDay(lastDay, language) });
  // Where the page may not write to the clipboard, the reader copies the link by hand.
  const copy = () => navigator.clipboard?.writeText(link).then(() => setCopied(true));
  return (
    <div className={form.form}>
      <Field label={say('linkOf')} name="link" initial={link} help={help} />
      <p role="status">{isCopied && say('copied')}</p>
      <div className={form.buttons}>
        <Button onPress={() => void copy()}>{say('copy')}</Button>
        <Button isMain onPress={onClose}>
          {say('done')}
        </Button>
      </div>
    </div>
  );
}

interface Props {
  readonly actor: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

type Invited = NonNullable<InviteContributorMutation['act']>;

export function Invite({ actor, onClose }: Props): ReactNode {
  const { say, language } = useWords(contributeWords);
  const { run, isWaiting, refusal } = useAct();
  const [invited, setInvited] = useState<Invited>();
  const invitations = useAnswer(InvitationsOfDocument, { actor: actor.id }).data?.invitations?.nodes ?? [];
  const standing = invitations.filter(({ state }) => state === 'OPEN');
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const input = { actor: actor.id, function: textOf(typed, 'function') ?? '', expiresOn: textOf(typed, 'expiresOn') };
    const what = say('didInvite', { name: `${actor.name}, ${input.function}` });
    const outcome = await run(InviteContributorDocument, { input, language }, what);
    if (outcome.kind === 'DONE' && outcome.data.act) setInvited(outcome.data.act);
  };
  return (
    <Dialog title={say('inviteTitle', { name: actor.name })} onClose={onClose}>
      <p>{say('inviteWhy')}</p>
      {invited?.link ? (
        <InvitationLink path={invited.link} lastDay={invited.invitation?.expiresOn ?? ''} onClose={onClose} />
      ) : (
        <form className={form.form} onSubmit={(event) => void submit(event)}>
          {standing.length > 0 && (
            <p role="status">
              <strong>
                {say('openAlready', {
                  functions: standing
                    .map(({ function: name, expiresOn }) =>
                      say('invitedUntil', { function: name, day: writeDay(expiresOn, language) }),
                    )
                    .join(' ; '),
                })}
              </strong>
            </p>
          )}
          <Field label={say('function')} name="function" help={say('functionHelp')} isRequired longest={200} />
          <Field label={say('until')} name="expiresOn" type="date" />
          <FormEnd refusal={refusal} isWaiting={isWaiting} submit={say('makeLink')} onCancel={onClose} />
        </form>
      )}
      <Known invitations={invitations} />
    </Dialog>
  );
}

type Invitations = NonNullable<InvitationsOfQuery['invitations']>['nodes'];

function Known({ invitations }: { readonly invitations: Invitations }): ReactNode {
  const { say, language } = useWords(contributeWords);
  const label = useLabels();
  const { run, isWaiting, refusal } = useAct();
  if (invitations.length === 0) return null;
  return (
    <>
      <h3>{say('known')}</h3>
      <Refusal message={refusal} />
      <List of={invitations} keyOf={({ id }) => id}>
        {({ id, function: invited, expiresOn, state }) => (
          <div className={styles.bridge}>
            <div>
              {say('invitedUntil', { function: invited, day: writeDay(expiresOn, language) })}{' '}
              <Chip>{label('InvitationState', state)}</Chip>
            </div>
            {state === 'OPEN' && (
              <Button
                isWaiting={isWaiting}
                about={say('revokeOf', { function: invited })}
                onPress={() =>
                  void run(
                    RevokeInvitationDocument,
                    { invitation: id, language },
                    say('didRevoke', { function: invited }),
                  )
                }
              >
                {say('revoke')}
              </Button>
            )}
          </div>
        )}
      </List>
    </>
  );
}
