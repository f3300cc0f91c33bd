/** Acteurs: who is it, and with whom? Search comes first; the choices are kept in the address. */
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigationType, useSearchParams } from 'react-router';
import addresses from '../../addresses.json';
import { AfterAnswer } from '../../data/after-answer.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { Scope } from '../../frame/scope.tsx';
import { useScope } from '../../frame/use-scope.ts';
import {
  ActorFacetsDocument,
  ActorListDocument,
  ActorsToTieDocument,
  AllThemesDocument,
  KindsToTieDocument,
  WiderActorsDocument,
} from '../../generated/graphql.ts';
import { Page as Head } from '../../parts/page.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Rest } from '../../parts/rest.tsx';
import { Text } from '../../parts/text.tsx';
import { EVERYWHERE, TERRITORY, To } from '../../parts/to.tsx';
import { actorsWords } from '../../words/actors.ts';
import { writeNumber } from '../../words/formats.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';
import styles from './actors.module.css';
import { countToTie } from './count-to-tie.ts';
import { Facets } from './facets.tsx';
import { filterOf } from './filter-of.ts';
import { None, NoneKnown, NoneToTie } from './none.tsx';
import { Rows } from './rows.tsx';
import { RowsToTie, WithoutRow } from './rows-to-tie.tsx';
import { MOST_NAMED, useAnswerToTie } from './use-answer-to-tie.ts';

export function Page(): ReactNode {
  const { say, language } = useWords(actorsWords);
  const label = useLabels();
  const [search, setSearch] = useSearchParams();
  const written = search.get('q') ?? '';
  const [typed, setTyped] = useState(written);
  const input = useRef<HTMLInputElement>(null);
  const way = useNavigationType();
  useEffect(() => {
    // The address follows the typing; going back, or removing a filter, changes the text from the address.
    if (way === 'POP' || document.activeElement !== input.current) setTyped(written);
  }, [written, way]);
  const asked = useDeferredValue(search.toString());
  const { place: shown, isEverywhere } = useScope();
  const isKnown = shown !== undefined;
  const filter = useMemo(() => filterOf(new URLSearchParams(asked), shown ?? null), [asked, shown]);
  const isToTie = search.get('relier') === 'oui';
  const list = useAnswer(ActorListDocument, { filter, after: null }, isKnown && !isToTie);
  const place = { territory: filter.territory ?? null, around: filter.around ?? false };
  const near = { theme: filter.theme ?? null, ...place, language };
  const toTie = useAnswer(ActorsToTieDocument, { ...near, after: null }, isKnown && isToTie);
  const kinds = useAnswer(KindsToTieDocument, { theme: near.theme, ...place }, isKnown && isToTie);
  const ofKind = countToTie(kinds.data?.isolatedActors, 'kind');
  // A few are named at once.
  const few = ofKind !== undefined && [...ofKind.values()].reduce((sum, many) => sum + many, 0) <= MOST_NAMED;
  const namesOf = (kind: string) =>
    (kinds.data?.isolatedActors?.nodes ?? []).filter((row) => row.kind === kind).map(({ actor }) => actor.name);
  const themes = useAnswer(AllThemesDocument, {}, isToTie && near.theme !== null);
  const literal = useAnswerToTie({
    ...{ found: kinds.exact?.isolatedActors, theme: near.theme, themes: themes.data?.themes, isAround: place.around },
  });
  const facets = useAnswer(ActorFacetsDocument, { filter }, isKnown && !isToTie);
  const bodies = facets.exact?.actors?.facets?.kind.find(({ value }) => value === 'BODY')?.count ?? 0;
  const told = isToTie ? (toTie.data?.isolatedActors?.repeatCount ?? 0) : 0;
  // Actors, not rows: the row of one may tell several.
  const rows = isToTie ? toTie.data?.isolatedActors?.totalCount : list.data?.actors?.totalCount;
  const count = rows === undefined ? undefined : rows + told;
  const number = writeNumber(count ?? 0, language);
  // An actor that acts in a whole région is in no list of one of its départements.
  const isHome = place.territory !== null && search.get(TERRITORY) === null;
  const wider = useAnswer(WiderActorsDocument, { filter: { ...filter, territory: null } }, isHome && !isToTie);
  const others = isHome && !isToTie && rows !== undefined ? (wider.exact?.actors?.totalCount ?? rows) - rows : 0;
  const isAll = others === 0 && Object.keys(filter).every((name) => name === 'territory' && isHome);
  const title =
    count === undefined
      ? say('title')
      : count === 0
        ? say(isToTie ? 'noneToTie' : isAll ? 'noneKnown' : 'none')
        : tellRows(say(isToTie ? 'toTie' : 'found', { count, number }));
  /** The rows are fewer than the actors that the heading counts. */
  function tellRows(words: string): string {
    if (told === 0 || rows === undefined) return words;
    return say('toTieIn', { told: words, count: rows, number: writeNumber(rows, language) });
  }
  const type = (text: string) => {
    setTyped(text);
    // Another filter may be under way.
    const next = new URLSearchParams(location.search);
    if (text === '') next.delete('q');
    else next.set('q', text);
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return (
    <Head
      title={title}
      after={[
        isToTie ? toTie : list,
        ...(isToTie ? [kinds, ...(near.theme === null ? [] : [themes])] : [facets, ...(isHome ? [wider] : [])]),
      ]}
      above={<Scope isWholeUnasked={isEverywhere} hasEverywhere />}
      lead={
        isToTie && count === 0 ? undefined : (
          <>
            {literal ?? (
              <>
                {say(isToTie ? 'toTieLead' : 'lead')}{' '}
                {isToTie
                  ? ofKind !== undefined &&
                    ofKind.size > 0 && (
                      <Text>
                        {[...ofKind]
                          .map(
                            ([kind, many]) =>
                              `${label('IsolationKind', kind)}\u00a0: ${few ? namesOf(kind).join(', ') : many}`,
                          )
                          .join(' · ')
                          .concat('.')}
                      </Text>
                    )
                  : bodies > 0 && say('withBodies', { count: bodies })}{' '}
                {told > 0 && say('told', { count: told, number: writeNumber(told, language) })}
              </>
            )}
            {others > 0 && (
              <>
                {say('others', { count: others, number: writeNumber(others, language) })}{' '}
                <To to={widerAddress(search)}>{say('seeAll')}</To>
              </>
            )}
          </>
        )
      }
    >
      {!isToTie && (
        <input
          ref={input}
          className={styles.search}
          type="search"
          aria-label={say('search')}
          placeholder={say('searchHelp')}
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
      )}
      <a className={styles.toFilters} href="#filters">
        {say('filters')}
      </a>
      <div className={styles.columns}>
        <AfterAnswer answer={isToTie ? toTie : list}>
          <Facets filter={filter} isToTie={isToTie} />
        </AfterAnswer>
        {isToTie ? (
          <Panel title={say('results')} isTitleHidden answer={toTie} of={toTie.data?.isolatedActors} lines={10}>
            {({ edges, pageInfo }) => (
              <>
                <RowsToTie rows={edges} />
                {!pageInfo.hasNextPage && <WithoutRow of={kinds.exact?.isolatedActors} rows={edges} />}
                {edges.length > 0 && (
                  <details className={styles.counted}>
                    <summary>{say('countedTitle')}</summary>
                    <p>{say('counted')}</p>
                  </details>
                )}
                {edges.length === 0 && <NoneToTie theme={near.theme} onClear={() => setSearch({ relier: 'oui' })} />}
                <Rest
                  document={ActorsToTieDocument}
                  variables={near}
                  behind={pageInfo}
                  pageIn={({ isolatedActors: page }) => page && { ...page, nodes: page.edges }}
                >
                  {(rows) => <RowsToTie rows={rows} />}
                </Rest>
              </>
            )}
          </Panel>
        ) : (
          <Panel title={say('results')} isTitleHidden answer={list} of={list.data?.actors} lines={10}>
            {({ nodes, pageInfo }) => (
              <>
                <Rows rows={nodes} />
                {nodes.length === 0 && (isAll ? <NoneKnown /> : <None onClear={() => setSearch({})} />)}
                <Rest
                  document={ActorListDocument}
                  variables={{ filter }}
                  behind={pageInfo}
                  pageIn={({ actors }) => actors}
                >
                  {(rows) => <Rows rows={rows} />}
                </Rest>
              </>
            )}
          </Panel>
        )}
      </div>
    </Head>
  );
}

/** The same list of all territories. */
function widerAddress(search: URLSearchParams): string {
  const next = new URLSearchParams(search);
  next.set(EVERYWHERE, 'oui');
  return `${addresses.actors}?${next}`;
}
