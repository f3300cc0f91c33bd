/** The order of an agenda: shown at once; written one change after the other, so that no change in between is lost. */
import { useRef, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { SetAgendaDocument } from '../../generated/graphql.ts';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import type { Meeting } from './meeting.ts';

interface Wanted {
  readonly ids: readonly string[];
  /** What the move does, in the reader's words. */
  readonly what: string;
}

export function useOrder({ id, agenda, revision }: Meeting) {
  const { language } = useWords(meetingsWords);
  const { run, refusal } = useAct();
  // Shown until an answer has it; without a revision it is not written yet.
  const [moved, setMoved] = useState<{ readonly ids: readonly string[]; readonly revision?: number }>();
  const wanted = useRef<Wanted>(undefined);
  const isWriting = useRef(false);
  const isAhead = moved !== undefined && (moved.revision === undefined || revision < moved.revision);
  const ids = isAhead ? moved.ids : agenda.map(({ suggestionId }) => suggestionId);
  const put = async (next: readonly string[], what: string) => {
    wanted.current = { ids: next, what };
    setMoved({ ids: next });
    if (isWriting.current) return;
    isWriting.current = true;
    // The last written order is known before an answer has it.
    let seen = Math.max(revision, moved?.revision ?? 0);
    let written: readonly string[] | undefined;
    for (let each: Wanted | undefined = wanted.current; each; each = wanted.current) {
      wanted.current = undefined;
      const variables = { meeting: id, revision: seen, agenda: [...each.ids], language };
      const outcome = await run(SetAgendaDocument, variables, each.what);
      if (outcome.kind !== 'DONE') wanted.current = undefined;
      written = outcome.kind === 'DONE' ? each.ids : undefined;
      seen = (outcome.kind === 'DONE' && outcome.data.act?.meeting?.revision) || seen;
    }
    isWriting.current = false;
    setMoved(written && { ids: written, revision: seen });
  };
  return { ids, put, refusal };
}
