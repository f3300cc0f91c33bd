/** The request that is examined: title, place, period; themes and audience where they are known. */
import { type FormEvent, type ReactNode, type RefObject, startTransition, useId, useState } from 'react';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { FindNamed } from '../../frame/find-named.tsx';
import { FindTerritory } from '../../frame/find-territory.tsx';
import { usePlaceName } from '../../frame/place-name.ts';
import { useTerritory } from '../../frame/territory.tsx';
import {
  type LiesFragment,
  PlaceLiesDocument,
  RequesterDocument,
  TerritoryOfDocument,
} from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import form from '../../parts/form/form.module.css';
import { Text } from '../../parts/text.tsx';
import { examineWords } from '../../words/examine.ts';
import { writeMoney } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import { Audience } from '../actors/closed-lists.ts';
import styles from './examine.module.css';
import { type Request, readAmount } from './request.ts';
import { ThemePicker } from './theme-picker.tsx';
import type { Theme } from './themes.ts';
import { audienceIn } from './title-words.ts';
import { useRequester } from './use-requester.ts';

interface RequesterPlace {
  /** Where it acts, when that is one territory, else its seat; undefined: not known, or not known yet. */
  readonly home: LiesFragment | undefined;
  /** The place of the request is neither that, nor around it, nor in it. */
  readonly isElsewhere: (place: string | undefined) => boolean;
}

/**
 * Where the actor that asks is at home, and whether the place of the request is elsewhere.
 * @param shown the id of the place that the form shows
 */
function useRequesterPlace(id: string | null, shown: string | undefined): RequesterPlace {
  const { exact } = useAnswer(RequesterDocument, { id: id ?? '' }, id !== null);
  const there = useAnswer(PlaceLiesDocument, { id: shown ?? '' }, id !== null && shown !== undefined).exact?.node;
  const actor = id !== null && exact?.node?.__typename === 'Actor' ? exact.node : undefined;
  const home = (actor?.actsIn.length === 1 ? actor.actsIn[0] : actor?.seatedIn) ?? undefined;
  return {
    home,
    isElsewhere: (place) => {
      if (!home || there?.__typename !== 'Territory' || there.id !== place) return false;
      return !liesIn(home).has(there.id) && !liesIn(there).has(home.id);
    },
  };
}

interface Lying {
  readonly id: string;
  readonly within?: readonly Lying[];
}

/** Ids of the territory and of those around it. */
function liesIn(territory: Lying): ReadonlySet<string> {
  return new Set([territory.id, ...(territory.within ?? []).flatMap((each) => [...liesIn(each)])]);
}

interface Props {
  /** The request that the page answers. */
  readonly initial: Request;
  /** The same as it is being edited. */
  readonly request: Request;
  /** The id of the place that the title names, when no other one is chosen. */
  readonly inTitle: string | undefined;
  /** The council's territory, or the one chosen on the other pages, until another place is chosen. */
  readonly home: string | undefined;
  /** The territory is the one chosen on the other pages. */
  readonly isTaken: boolean;
  readonly themes: readonly Theme[];
  /** The field that adds a theme. */
  readonly picker: RefObject<HTMLSelectElement | null>;
  readonly onEdit: (request: Request) => void;
  readonly onAsk: (request: Request) => void;
}

export function RequestForm(props: Props): ReactNode {
  const { initial, request, inTitle, home, isTaken, themes, picker, onEdit, onAsk } = props;
  const { say, language } = useWords(examineWords);
  const label = useLabels();
  const nameOf = usePlaceName();
  const { isHomeless } = useTerritory();
  const id = useId();
  const [choosing, setChoosing] = useState<'PLACE' | 'REQUESTER'>();
  const requester = useRequester(request.requester);
  const [amount, setAmount] = useState(initial.amount === null ? '' : writeMoney(initial.amount, language));
  // A key changes the field at once; the answer below, which can be long, follows when the typing pauses.
  const [title, setTitle] = useState({ of: initial.title, text: request.title });
  if (title.of !== initial.title) setTitle({ of: initial.title, text: request.title });
  const stated = request.place ?? inTitle;
  const { home: ofRequester, isElsewhere } = useRequesterPlace(request.requester, stated ?? home);
  // Whoever asks says more about the place than the territory that other pages were about.
  const proposed = stated ?? (isTaken ? ofRequester?.id : undefined);
  const place = proposed ?? home;
  const named = useAnswer(TerritoryOfDocument, { id: place ?? '' }, place !== undefined);
  const node = named.data?.node;
  const titled = audienceIn(title.text, (each) => label('Audience', each));
  const put = (change: Partial<Request>) => onEdit({ ...request, title: title.text, ...change });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A new title may name an audience and a place: they are then selected in their fields, where they can be changed.
    const told = title.text === initial.title ? null : titled;
    onAsk({ ...request, title: title.text, place: proposed ?? null, audience: request.audience ?? told });
  };
  return (
    <>
      <form className={styles.request} onSubmit={submit} aria-label={say('request')}>
        <div className={`${form.field} ${styles.title}`}>
          <label htmlFor={`${id}-title`}>{say('name')}</label>
          <input
            id={`${id}-title`}
            value={title.text}
            maxLength={200}
            autoComplete="off"
            aria-describedby={`${id}-help`}
            onChange={({ target }) => {
              setTitle({ ...title, text: target.value });
              startTransition(() => put({ title: target.value }));
            }}
          />
          <small id={`${id}-help`}>{say('nameHelp')}</small>
        </div>
        <div className={form.field}>
          <span id={`${id}-place`} className={styles.label}>
            {say('place')}
          </span>
          <div className={styles.place}>
            <strong>
              {node?.__typename === 'Territory' ? (
                <Text>{nameOf(node)}</Text>
              ) : (
                say(isHomeless && request.place === null ? 'noPlace' : 'unknown')
              )}
            </strong>
            <Button about={say('choosePlace')} onPress={() => setChoosing('PLACE')}>
              {say('changePlace')}
            </Button>
          </div>
          {request.place === null && (inTitle || isTaken) && (
            <small>{say(inTitle ? 'inTitle' : proposed ? 'placeOfRequester' : 'takenPlace')}</small>
          )}
          {requester && ofRequester && node?.__typename === 'Territory' && isElsewhere(place) && (
            <small role="status" className={styles.doubt}>
              <Text>{say('placeElsewhere', { name: requester, home: nameOf(ofRequester), place: nameOf(node) })}</Text>
            </small>
          )}
        </div>
        <div className={`${form.field} ${styles.requester}`}>
          <span className={styles.label}>{say('requester')}</span>
          <div className={styles.place}>
            {request.requester === null ? (
              say('noRequester')
            ) : (
              <strong>{requester ? <Text>{requester}</Text> : say('unknown')}</strong>
            )}
            {request.requester === null ? (
              <Button about={say('chooseRequester')} onPress={() => setChoosing('REQUESTER')}>
                {say('choose')}
              </Button>
            ) : (
              <Button
                about={say('remove', { name: requester ?? say('unknown') })}
                onPress={() => put({ requester: null })}
              >
                {say('removeIt')}
              </Button>
            )}
          </div>
        </div>
        <div className={form.field}>
          <label htmlFor={`${id}-start`}>{say('start')}</label>
          <input
            id={`${id}-start`}
            type="date"
            value={request.start ?? ''}
            onChange={({ target }) => put({ start: target.value || null })}
          />
        </div>
        <div className={form.field}>
          <label htmlFor={`${id}-end`}>{say('end')}</label>
          <input
            id={`${id}-end`}
            type="date"
            min={request.start ?? undefined}
            value={request.end ?? ''}
            onChange={({ target }) => put({ end: target.value || null })}
          />
        </div>
        <div className={form.field}>
          <label htmlFor={`${id}-audience`}>{say('audience')}</label>
          <select
            id={`${id}-audience`}
            value={request.audience ?? ''}
            onChange={({ target }) => put({ audience: Audience.find((each) => each === target.value) ?? null })}
          >
            <option value="">{say('anyAudience')}</option>
            {Audience.map((each) => (
              <option key={each} value={each}>
                {label('Audience', each)}
              </option>
            ))}
          </select>
          {request.audience !== null && request.audience === titled && (
            <small>
              {say('inTitle')}{' '}
              <Button
                isInline
                about={say('remove', { name: label('Audience', titled) })}
                onPress={() => put({ audience: null })}
              >
                {say('removeIt')}
              </Button>
            </small>
          )}
        </div>
        <div className={form.field}>
          <label htmlFor={`${id}-amount`}>{say('amount')}</label>
          <input
            id={`${id}-amount`}
            inputMode="decimal"
            autoComplete="off"
            maxLength={20}
            pattern="[\d\s]+([.,]\d{1,2})?\s*€?"
            title={say('amountHelp')}
            placeholder={say('amountHelp')}
            value={amount}
            onChange={({ target }) => {
              setAmount(target.value);
              startTransition(() => put({ amount: readAmount(target.value) }));
            }}
          />
        </div>
        <ThemePicker
          ref={picker}
          all={themes}
          chosen={request.themes}
          onChoose={(chosen) => put({ themes: chosen })}
          help={say('themeHelp')}
        />
        <div className={styles.run}>
          <Button isMain type="submit">
            {say('run')}
          </Button>
        </div>
      </form>
      {choosing === 'REQUESTER' && (
        <FindNamed
          kind="ACTOR"
          onChoose={({ id: chosen }) => {
            put({ requester: chosen });
            setChoosing(undefined);
          }}
          onClose={() => setChoosing(undefined)}
        />
      )}
      {choosing === 'PLACE' && (
        <FindTerritory
          isElsewhere={request.place !== null}
          onChoose={(chosen) => {
            put({ place: chosen });
            setChoosing(undefined);
          }}
          onClose={() => setChoosing(undefined)}
        />
      )}
    </>
  );
}
