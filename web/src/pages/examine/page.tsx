/** Instruire une demande: does it already exist? Yes, partly or no, with what exists, whom to involve and which calls; the request is in the address. */
import { type ReactNode, useDeferredValue, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useInstallation } from '../../data/installation.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { Page as Head } from '../../frame/page.tsx';
import { useTerritory } from '../../frame/territory.tsx';
import {
  AllThemesDocument,
  ExamineDocument,
  ExamineMoreDocument,
  FindTerritoryDocument,
} from '../../generated/graphql.ts';
import { Panel } from '../../parts/panel.tsx';
import { TERRITORY } from '../../parts/to.tsx';
import { examineWords } from '../../words/examine.ts';
import { useWords } from '../../words/words.ts';
import { Answered } from './answered.tsx';
import { CopyButton } from './copy-button.tsx';
import styles from './examine.module.css';
import { placeOfName, placesInTitle } from './place-in-title.ts';
import { isBlank, type Request, readRequest, writeRequest } from './request.ts';
import { RequestForm } from './request-form.tsx';
import { SimilarTitles } from './similar-titles.tsx';
import { useAdvice } from './use-advice.ts';
import { useAround } from './use-around.ts';
import { useVerdict } from './use-verdict.ts';
import { judge } from './verdict.ts';

/**
 * Looks up the places that a title names, among territories of exactly those names.
 * @param home the name of the council's territory, in which a place of several is meant
 * @returns an id; undefined: the title names no place, several, or one of which it is not clear where it lies
 */
function usePlaceInTitle(title: string, home: string | undefined): string | undefined {
  const [one, two, three] = placesInTitle(useDeferredValue(title));
  const places = [usePlace(one, home), usePlace(two, home), usePlace(three, home)].filter((id) => id !== undefined);
  return places.length === 1 ? places[0] : undefined;
}

function usePlace(name: string | undefined, home: string | undefined): string | undefined {
  const { exact } = useAnswer(FindTerritoryDocument, { text: name ?? '' }, name !== undefined);
  const found = exact?.search?.nodes.filter((each) => each.__typename === 'Territory') ?? [];
  return name === undefined ? undefined : placeOfName(name, found, home)?.id;
}

export function Page(): ReactNode {
  const { say, language } = useWords(examineWords);
  const [search, setSearch] = useSearchParams();
  const request = readRequest(search);
  // The request as typed but not sent yet; another address starts again from that address.
  const [typed, setTyped] = useState({ at: search.toString(), request });
  const draft = typed.at === search.toString() ? typed.request : request;
  const { territory, home, asked: chosen } = useTerritory();
  const placeInTitle = usePlaceInTitle(draft.place === null ? draft.title : '', home?.name);
  const place = request.place ?? territory?.id;
  const all = useAnswer(AllThemesDocument, {});
  const isAsked = !isBlank(request) && place !== undefined;
  const areThemesChosen = request.themes.length > 0;
  const where = {
    ...{ territory: place ?? '', start: request.start, end: request.end, language },
    audiences: request.audience === null ? null : [request.audience],
  };
  const asked = { ...where, title: request.title.trim() || null, themes: areThemesChosen ? request.themes : null };
  const answer = useAnswer(ExamineDocument, asked, isAsked);
  const more = useAnswer(ExamineMoreDocument, asked, isAsked);
  const ask = (next: Request) => {
    const params = writeRequest(next);
    const looked = search.get(TERRITORY);
    if (looked !== null) params.set(TERRITORY, looked);
    setSearch(params, { preventScrollReset: true });
  };
  const edit = (next: Request) => setTyped({ at: search.toString(), request: next });
  const askAbout = (themes: readonly string[]) => ask({ ...draft, themes });
  const themes = all.data?.themes?.nodes ?? [];
  const found = isAsked ? answer.exact?.checkProject : undefined;
  const installation = useInstallation();
  const subjects = areThemesChosen ? request.themes : (found?.proposedThemes.map(({ theme }) => theme.id) ?? []);
  const around = useAround(where, subjects, themes, found);
  const onSubject = found && installation ? judge(found.nodes, found.totalCount, request, installation) : undefined;
  const isOutdated = isAsked && `${writeRequest(draft)}` !== `${writeRequest(request)}`;
  // No "no" before it is known what exists on a related subject.
  const judged = onSubject?.verdict === 'NO' && !around.rows ? undefined : onSubject;
  const tellVerdict = useVerdict();
  const reply = useRef<HTMLSpanElement>(null);
  const picker = useRef<HTMLSelectElement>(null);
  const advice = useAdvice({
    request,
    place,
    all: themes,
    found,
    more: isAsked ? more.exact : undefined,
    around: around.rows,
  });
  return (
    <Head
      after={isAsked ? [answer, more, { ...around.answer, data: advice }] : []}
      title={
        judged && found
          ? tellVerdict(judged, {
              guessed: found.proposedThemes,
              near: around.rows?.length ?? 0,
              grants: found.fundingLinkCount ?? 0,
            })
          : say('title')
      }
      lead={
        !judged ? (
          say('lead')
        ) : judged.verdict === 'NO' || advice ? (
          <>
            {judged.verdict === 'NO' && `${say('noMeans')} `}
            <span ref={reply}>{advice?.reply}</span>
          </>
        ) : undefined
      }
      hasRoom={isAsked}
      isOutdated={isOutdated}
      above={isAsked && say('title')}
      beside={
        isOutdated ? (
          <p role="status" className={styles.doubt}>
            {say('isOutdated')}
          </p>
        ) : (
          advice && <CopyButton text={advice.toSend} shown={reply} what="Reply" />
        )
      }
    >
      <RequestForm
        initial={request}
        request={draft}
        inTitle={placeInTitle}
        home={territory?.id}
        isTaken={chosen !== null}
        themes={themes}
        picker={picker}
        onEdit={edit}
        onAsk={ask}
      />
      {found && installation && place !== undefined ? (
        <div className={isOutdated ? styles.outdated : undefined}>
          <Answered
            {...{ request, place, installation, found, answer, more, around, advice }}
            onRequester={(requester) => ask({ ...draft, requester })}
            onThemes={askAbout}
            onChangeThemes={(chosen) => {
              edit({ ...draft, themes: chosen });
              picker.current?.focus();
            }}
          />
        </div>
      ) : isAsked && answer.fault?.reasons.includes('NO_THEME_IN_TITLE') ? (
        <>
          <p role="alert" className={styles.unread}>
            {say('noThemeInTitle', { title: request.title })}
          </p>
          <SimilarTitles request={request} place={place} onThemes={askAbout} />
        </>
      ) : (
        isAsked && (
          <Panel title={say(answer.fault?.kind === 'OTHER' ? 'missing' : 'exists')} answer={answer} of={undefined}>
            {() => null}
          </Panel>
        )
      )}
    </Head>
  );
}
