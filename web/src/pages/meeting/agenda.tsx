/** The agenda in order: items are moved by dragging, with buttons or with the arrow keys. */
import { type DragEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useViewer } from '../../frame/viewer.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import { AgendaItem } from './agenda-item.tsx';
import styles from './meeting.module.css';
import type { Meeting } from './meeting.ts';
import { moveTo } from './move-to.ts';
import { useOrder } from './use-order.ts';

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
