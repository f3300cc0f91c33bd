/** The agenda in order: items are moved by dragging, with buttons or with the arrow keys. */
import { type DragEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { useViewer } from '../../frame/viewer.tsx';
import { SetAgendaDocument } from '../../generated/graphql.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import { AgendaItem } from './agenda-item.tsx';
import styles from './meeting.module.css';
import type { Meeting } from './meeting.ts';

interface Wanted {
  readonly ids: readonly string[];
  /** What the move does, in the reader's words. */
  readonly what: string;
}

/** The order of an agenda: shown at once; written one change after the other, so that no change in between is lost. */
function useOrder({ id, agenda, revision }: Meeting) {
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

/** The list with one item moved to another place, the first or the last when the place is beyond the ends. */
function moveTo(ids: readonly string[], id: string, place: number): readonly string[] {
  const others = ids.filter((other) => other !== id);
  return [...others.slice(0, Math.max(0, place)), id, ...others.slice(Math.max(0, place))];
}

export function Agenda({ meeting }: { readonly meeting: Meeting }): ReactNode {
  const { say } = useWords(meetingsWords);
  const { agenda } = meeting;
  const { ids, put, refusal } = useOrder(meeting);
  const isMovable = useViewer().offers('EDIT_MEETING');
  const [dragged, setDragged] = useState<string>();
  const [told, setTold] = useState('');
  const focused = useRef<string>(undefined);
  const items = new Map(agenda.map((item) => [item.suggestionId, item]));
  const list = useRef<HTMLOListElement>(null);
  const order = ids.join(' ');
  useEffect(() => {
    // The focus moves with the item.
    if (order === '' || focused.current === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-handle="${CSS.escape(focused.current)}"]`)?.focus();
    focused.current = undefined;
  }, [order]);
  const headlineOf = (id: string) => items.get(id)?.suggestion?.said.headline ?? id;
  const move = (id: string, place: number) => {
    const next = moveTo(ids, id, place);
    if (next.join(' ') === order) return;
    const what = headlineOf(id);
    const at = next.indexOf(id) + 1;
    focused.current = id;
    setTold(say('movedTo', { what, place: at, count: ids.length }));
    void put(next, say('didMove', { what, place: at }));
  };
  const press = (event: KeyboardEvent, id: string) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0 || !isMovable) return;
    event.preventDefault();
    move(id, ids.indexOf(id) + step);
  };
  const drop = (event: DragEvent, id: string) => {
    event.preventDefault();
    if (dragged !== undefined) move(dragged, ids.indexOf(id));
    setDragged(undefined);
  };
  if (ids.length === 0) return <p className={styles.soft}>{say('empty')}</p>;
  return (
    <>
      <ol className={styles.agenda} ref={list}>
        {ids.map((id, index) => {
          const item = items.get(id);
          return (
            item && (
              <li
                key={id}
                draggable={isMovable}
                data-dragged={dragged === id}
                onDragStart={(event) => {
                  event.dataTransfer.setData('text/plain', id);
                  setDragged(id);
                }}
                onDragEnd={() => setDragged(undefined)}
                onDragOver={(event) => event.preventDefault()}
                onDrop={(event) => drop(event, id)}
              >
                <AgendaItem
                  item={item}
                  meeting={meeting}
                  place={index + 1}
                  count={ids.length}
                  onKeyDown={(event) => press(event, id)}
                  onMove={(step) => move(id, index + step)}
                  onRemove={() =>
                    void put(
                      ids.filter((other) => other !== id),
                      say('didRemove', { what: headlineOf(id) }),
                    )
                  }
                />
              </li>
            )
          );
        })}
      </ol>
      <Refusal message={refusal} />
      <p className="only-read-aloud" role="status">
        {told}
      </p>
    </>
  );
}
