/** What else could be discussed: the same matters as on the first page, in the same order, without those on the agenda. */
import type { ReactNode } from 'react';
import addresses from '../../addresses.json';
import { useLabels } from '../../data/labels.tsx';
import { useAct } from '../../data/use-act.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { asOnFirstPage } from '../../decide/as-on-first-page.ts';
import { dueWord } from '../../decide/due-word.ts';
import { Elsewhere } from '../../frame/elsewhere.tsx';
import { useTerritory } from '../../frame/territory.tsx';
import {
  ConcernedMembersDocument,
  MattersToAddDocument,
  type MatterToAddFragment,
  SetAgendaDocument,
} from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Rest } from '../../parts/rest.tsx';
import { To } from '../../parts/to.tsx';
import { decideWords } from '../../words/decide.ts';
import { writeDay } from '../../words/formats.ts';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import listed from '../meetings/meetings.module.css';
import type { Meeting } from './meeting.ts';

interface Props {
  readonly meeting: Meeting;
  readonly body: string;
  /** The meeting is loading again: its revision is not known yet. */
  readonly isAwaited: boolean;
}

export function AddMatter({ meeting, body, isAwaited }: Props): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const { say: sayDecide } = useWords(decideWords);
  const label = useLabels();
  const { asked, territory } = useTerritory();
  const { run, isWaiting, refusal } = useAct();
  const answer = useAnswer(MattersToAddDocument, { territory: asked, after: null, language });
  const { data: ofBody } = useAnswer(ConcernedMembersDocument, { body });
  const concerned = new Set(ofBody?.matters?.nodes.map(({ id }) => id));
  const ids = meeting.agenda.map(({ suggestionId }) => suggestionId);
  const add = (id: string, headline: string) =>
    run(
      SetAgendaDocument,
      { meeting: meeting.id, revision: meeting.revision, agenda: [...ids, id], language },
      say('didAdd', { what: headline }),
    );
  const show = (matters: readonly MatterToAddFragment[], none?: string) => (
    <List of={matters.filter(({ id }) => !ids.includes(id))} keyOf={({ id }) => id} none={none}>
      {({ id, kind, headline, dueOn }) => (
        <div className={listed.line}>
          <div>
            {headline}
            <small>
              {label('MatterKind', kind)}
              {dueOn != null && ` · ${sayDecide(dueWord(kind), { day: writeDay(dueOn, language) })}`}
              {concerned.has(id) && ` · ${say('concernsMembers')}`}
            </small>
          </div>
          <Button
            isWaiting={isWaiting || isAwaited}
            about={say('addOf', { what: headline })}
            onPress={() => void add(id, headline)}
          >
            {say('addThis')}
          </Button>
        </div>
      )}
    </List>
  );
  return (
    <Panel title={say('add')} answer={answer} of={answer.data?.matters}>
      {({ nodes, pageInfo }) => (
        <>
          {territory && (
            <p>
              {say('addWhich', { territory: territory.name })} <Elsewhere />
            </p>
          )}
          {show(asOnFirstPage(nodes, meeting), pageInfo.hasNextPage ? undefined : say('nothingToAdd'))}
          <Rest
            document={MattersToAddDocument}
            variables={{ territory: asked, language }}
            behind={pageInfo}
            pageIn={({ matters }) => matters}
          >
            {(rest) => show(rest)}
          </Rest>
          <p>
            <To to={addresses.matters}>{say('allMatters')}</To>
          </p>
          <Refusal message={refusal} />
        </>
      )}
    </Panel>
  );
}
