/** Proposals of invited actors: accepted or refused one by one, or all accepted, with a reply; each decision can be undone. */
import { type ReactNode, useId, useState } from 'react';
import type { Outcome } from '../../data/act.ts';
import { noteAct } from '../../data/acts.ts';
import { useAct } from '../../data/use-act.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useViewer } from '../../frame/viewer.tsx';
import {
  AcceptProposalsDocument,
  type AcceptProposalsMutation,
  type ProposalLineFragment,
  ProposalsToAcceptDocument,
  RefuseProposalsDocument,
  type RefuseProposalsMutation,
} from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import form from '../../parts/form/form.module.css';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { nameOf } from '../../parts/proposal/name-of.ts';
import { Proposal } from '../../parts/proposal/proposal.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Rest } from '../../parts/rest.tsx';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';
import styles from './data.module.css';
import { Settled } from './settled.tsx';

/** Empty for readers who may not settle them. */
export function Proposals(): ReactNode {
  const { can } = useViewer();
  return can('ACCEPT_PROPOSALS') ? <Waiting /> : null;
}

function Waiting(): ReactNode {
  const { say, language } = useWords(contributeWords);
  const answer = useAnswer(ProposalsToAcceptDocument, { after: null, language });
  const { accept, isWaiting, refusal } = useProposalActs();
  return (
    <Panel title={say('panelAccept')} answer={answer} of={answer.data?.proposals} lines={3}>
      {({ nodes, pageInfo }) => (
        <>
          {nodes.length > 1 && (
            <div className={styles.all}>
              <Button isWaiting={isWaiting} onPress={() => void acceptEach(nodes)}>
                {say(pageInfo.hasNextPage ? 'acceptFirst' : 'acceptAll', { count: nodes.length })}
              </Button>
            </div>
          )}
          <Refusal message={refusal} />
          <Lines of={nodes} />
          <Rest
            document={ProposalsToAcceptDocument}
            variables={{ language }}
            behind={pageInfo}
            pageIn={({ proposals }) => proposals}
          >
            {(rest) => <Lines of={rest} />}
          </Rest>
          <Settled />
        </>
      )}
    </Panel>
  );

  /** The oldest first; a refusal of one does not hold back the others. */
  async function acceptEach(lines: readonly ProposalLineFragment[]): Promise<void> {
    for (const line of lines.toReversed()) if ((await accept(line)) === 'GIVEN_UP') return;
  }
}

/** Accepts or refuses a proposal; each change is listed, so that it can be undone. */
function useProposalActs() {
  const { say, language } = useWords(contributeWords);
  const { run, isWaiting, refusal } = useAct();
  const note = (what: string, outcome: Outcome<AcceptProposalsMutation | RefuseProposalsMutation>) => {
    const changes = outcome.kind === 'DONE' ? (outcome.data.act?.changes ?? []) : [];
    for (const change of changes) noteAct(what, change);
    return outcome.kind;
  };
  return {
    isWaiting,
    refusal,
    /** @param overwrite also over what changed since the proposal */
    async accept(line: ProposalLineFragment, word: string | null = null, overwrite = false) {
      const what = say('didAccept', { name: nameOf(line, say) });
      const input = { proposals: [line.id], word, overwrite };
      return note(what, await run(AcceptProposalsDocument, { input, language }, what));
    },
    async refuse(line: ProposalLineFragment, word: string | null) {
      const what = say('didRefuse', { name: nameOf(line, say) });
      return note(what, await run(RefuseProposalsDocument, { input: { proposals: [line.id], word }, language }, what));
    },
  };
}

function Lines({ of }: { readonly of: readonly ProposalLineFragment[] }): ReactNode {
  const { say } = useWords(contributeWords);
  return (
    <List of={of} keyOf={({ id }) => id} none={say('noProposals')}>
      {(line) => <OneWaiting line={line} />}
    </List>
  );
}

function OneWaiting({ line }: { readonly line: ProposalLineFragment }): ReactNode {
  const { say } = useWords(contributeWords);
  const { accept, refuse, isWaiting, refusal } = useProposalActs();
  const [word, setWord] = useState('');
  const id = useId();
  const name = nameOf(line, say);
  const back = word.trim() === '' ? null : word.trim();
  return (
    <div className={styles.waiting}>
      <Proposal of={line} />
      <div className={form.field}>
        <label htmlFor={id}>{say('word')}</label>
        <input
          id={id}
          value={word}
          maxLength={2000}
          autoComplete="off"
          aria-describedby={`${id}-help`}
          onChange={({ target }) => setWord(target.value)}
        />
        <small id={`${id}-help`}>{say('wordHelp')}</small>
      </div>
      <Refusal message={refusal} />
      <div className={styles.actions}>
        <Button
          isMain
          isWaiting={isWaiting}
          about={say('acceptOf', { name })}
          onPress={() => void accept(line, back, line.isStale)}
        >
          {say(line.isStale ? 'acceptAnyway' : 'accept')}
        </Button>
        <Button isWaiting={isWaiting} about={say('refuseOf', { name })} onPress={() => void refuse(line, back)}>
          {say('refuse')}
        </Button>
      </div>
    </div>
  );
}
