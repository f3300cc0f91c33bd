/** The list, used with the mouse or the keyboard: j and k to move, Enter for the file, r to retain, e to dismiss. */
import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { addressOf } from '../../address-of.ts';
import { useLabels } from '../../data/labels.tsx';
import { usePages } from '../../data/use-pages.ts';
import { asOnFirstPage } from '../../decide/as-on-first-page.ts';
import { CallFirst } from '../../decide/call-first.tsx';
import { DecisionBar, useDecide } from '../../decide/decision-bar.tsx';
import { endsOf } from '../../decide/ends-of.ts';
import { Here } from '../../decide/here.tsx';
import { type NextMeeting, useNextMeeting } from '../../decide/next-meeting.ts';
import { UrgencyChip } from '../../decide/urgency-chip.tsx';
import { useViewer } from '../../frame/viewer.tsx';
import { MattersDocument, type MattersQuery } from '../../generated/graphql.ts';
import { Bridge } from '../../parts/bridge/bridge.tsx';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { To } from '../../parts/to.tsx';
import { decideWords } from '../../words/decide.ts';
import { mattersWords } from '../../words/matters.ts';
import { useWords } from '../../words/words.ts';
import type { readFilters } from './filters.ts';
import styles from './page.module.css';

interface Props {
  readonly first: NonNullable<MattersQuery['matters']>;
  readonly filters: ReturnType<typeof readFilters> & { readonly place: string; readonly isLimited: boolean };
}

type Row = NonNullable<MattersQuery['matters']>['nodes'][number];

export function MatterList({ first, filters }: Props): ReactNode {
  const { say, language } = useWords(mattersWords);
  const { next } = useNextMeeting();
  const { rows, more, fault, isAwaited } = usePages(first, {
    document: MattersDocument,
    variables: { ...filters, language },
    pageIn: (data) => data.matters,
    keyOf: ({ id }) => id,
  });
  const matters = asOnFirstPage(rows, next);
  const [search, setSearch] = useSearchParams();
  const [current, setCurrent] = useState(-1);
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
      if (step !== 0) setCurrent((place) => Math.min(Math.max(place + step, 0), matters.length - 1));
    };
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, [matters.length]);
  if (matters.length === 0)
    return (
      <div className={styles.empty}>
        <p>{say(search.size > 0 ? 'none' : 'noneKnown')}</p>
        {search.size > 0 && <Button onPress={() => setSearch({})}>{say('clear')}</Button>}
      </div>
    );
  return (
    <>
      <p className={styles.keys}>{say('keys')}</p>
      <ol>
        {matters.map((matter, place) => (
          <Item key={matter.id} matter={matter} next={next} isCurrent={place === current} />
        ))}
      </ol>
      {(more || isAwaited) && (
        <div className={styles.more}>
          <Refusal message={fault?.message} />
          <Button isWaiting={isAwaited} onPress={() => more?.()}>
            {say('more')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Keys typed into a field or a dialog do not count. */
function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, dialog') !== null
  );
}

interface ItemProps {
  readonly matter: Row;
  readonly next: NextMeeting | null | undefined;
  readonly isCurrent: boolean;
}

/** Drawn again only when it changes: a key moves between two of hundreds. */
const Item = memo(function Item({ matter, next, isCurrent }: ItemProps): ReactNode {
  const { say } = useWords(decideWords);
  const label = useLabels();
  const navigate = useNavigate();
  const [isDismissing, setDismissing] = useState(false);
  const { id, kind, urgency, dueOn, startsOn, callClosesOn, headline, whyNow, caveat, callFirst, said, newRowCount } =
    matter;
  const { decide } = useDecide(id, headline);
  const isOffered = useViewer().offers('DECIDE');
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isCurrent) return;
    item.current?.scrollIntoView({ block: 'nearest' });
    item.current?.focus({ preventScroll: true });
  }, [isCurrent]);
  useEffect(() => {
    if (!isCurrent) return;
    const work = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const isOnItem = event.target === item.current || event.target === document.body;
      if (event.key === 'r' && isOffered) void decide('RETAINED');
      else if (event.key === 'e' && isOffered) setDismissing(true);
      else if (event.key === 'Enter' && isOnItem) void navigate(addressOf('matter', id));
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', work);
    return () => document.removeEventListener('keydown', work);
  });
  return (
    <li ref={item} className={styles.item} tabIndex={-1} data-current={isCurrent} aria-label={headline}>
      <div className={styles.words}>
        <div className={styles.chips}>
          <UrgencyChip {...{ kind, urgency, dueOn, startsOn, callClosesOn }} />
          <Chip>{label('MatterKind', kind)}</Chip>
        </div>
        <Bridge ends={endsOf(matter)} doesExist={kind === 'FUNDING_END'} />
        <h3>
          <To to={addressOf('matter', id)}>{headline}</To>
        </h3>
        {matter.here && <Here of={matter.here} />}
        {whyNow != null && <p>{whyNow}</p>}
        <CallFirst actors={callFirst} />
        {caveat != null && <p>{caveat}</p>}
        {newRowCount > 0 && matter.decision && <p>{say('newRows', { count: newRowCount })}</p>}
        {said.isExample && <p>{say('example')}</p>}
      </div>
      <DecisionBar matter={matter} next={next} isDismissing={isDismissing} onDismiss={setDismissing} />
    </li>
  );
});
