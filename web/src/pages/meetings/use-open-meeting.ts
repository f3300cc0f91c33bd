/** Creates a meeting of a body and opens its page. */
import { useNavigate } from 'react-router';
import { addressOf } from '../../address-of.ts';
import { useAct } from '../../data/use-act.ts';
import { OpenMeetingDocument } from '../../generated/graphql.ts';
import { writeDay } from '../../words/formats.ts';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';

export function useOpenMeeting() {
  const { say, language } = useWords(meetingsWords);
  const { run, isWaiting, refusal } = useAct();
  const navigate = useNavigate();
  const open = async (body: { readonly id: string; readonly name: string }, on: string) => {
    const what = say('created', { body: body.name, day: writeDay(on, language) });
    const outcome = await run(OpenMeetingDocument, { body: body.id, on, language }, what);
    const id = outcome.kind === 'DONE' ? outcome.data.act?.meeting?.id : undefined;
    if (id !== undefined) await navigate(addressOf('meeting', id));
  };
  return { open, isWaiting, refusal };
}
