/** Acteurs: who is it, and with whom? Search comes first; the choices are kept in the address. */
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigationType, useSearchParams } from 'react-router';
import addresses from '../../addresses.json';
import { AfterAnswer } from '../../data/after-answer.tsx';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { Page as Head } from '../../frame/page.tsx';
import { Scope } from '../../frame/scope.tsx';
import { useScope } from '../../frame/use-scope.ts';
import {
  ActorFacetsDocument,
  type ActorFilter,
  ActorListDocument,
  ActorsToTieDocument,
  type ActorsToTieQuery,
  AllThemesDocument,
  type AllThemesQuery,
  type IsolationKind,
  KindsToTieDocument,
  type KindsToTieQuery,
  WiderActorsDocument,
} from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Rest } from '../../parts/rest.tsx';
import { Text } from '../../parts/text.tsx';
import { EVERYWHERE, TERRITORY, To } from '../../parts/to.tsx';
import { actorsWords } from '../../words/actors.ts';
import { colonIn } from '../../words/colon.ts';
import { spellNumber, writeNumber } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import { ActorLinks } from './actor-links.tsx';
import styles from './actors.module.css';
import { ActorKind, Audience, Resource } from './closed-lists.ts';
import { countToTie } from './count-to-tie.ts';
import { Facets } from './facets.tsx';
import { ActorRow, Rows } from './rows.tsx';

type Found = NonNullable<KindsToTieQuery['isolatedActors']>;

/** All others are tied to somebody. */
const ALONE: readonly IsolationKind[] = ['NO_TIES', 'FUNDING_ONLY', 'SEAT_ONLY', 'LAPSED', 'PLANNED'];
/** Who of those on a theme around a place is tied to nobody, and how the others stand, in one sentence. */
const MOST_NAMED = 6;

interface Asked {
  readonly found: Found | null | undefined;
  /** Id; null: of all themes. */
  readonly theme: string | null;
  readonly themes: AllThemesQuery['themes'] | undefined;
  readonly isAround: boolean;
}

/** @returns undefined when the question is not that narrow, or the answer not known whole */
function useAnswerToTie({ found, theme, themes, isAround }: Asked): string | undefined {
  const { say, language } = useWords(actorsWords);
  const label = useLabels();
  const { name: place } = useScope();
  const known = themes?.nodes.find(({ id }) => id === theme);
  const isWhole = found != null && found.nodes.length > 0 && found.totalCount === found.nodes.length;
  if (!isWhole || known === undefined) return undefined;
  const namesOf = (rows: Found['nodes']) => {
    const names = rows.map(({ actor }) => actor.name);
    const rest = names.length - MOST_NAMED;
    return rest > 1
      ? say('andOthers', { names: names.slice(0, MOST_NAMED).join(', '), number: writeNumber(rest, language) })
      : names.join(', ');
  };
  const alone = found.nodes.filter(({ kind }) => ALONE.includes(kind));
  const tellKind = (each: IsolationKind) => {
    const kind = label('IsolationKind', each).replace(/^./, (first) => first.toLowerCase());
    return say('ofKind', { kind, names: namesOf(found.nodes.filter((row) => row.kind === each)) });
  };
  const kinds = [...new Set(found.nodes.map(({ kind }) => kind).filter((kind) => !ALONE.includes(kind)))];
  const [count, number] = [alone.length, spellNumber(alone.length, language)];
  const what = [
    count === 0 ? say('nobodyAlone') : say('alone', { count, number, names: namesOf(alone) }),
    ...(kinds.length > 0 ? [say('alsoToTie', { kinds: kinds.map(tellKind).join(', ') })] : []),
  ].join(language === 'FR' ? ' ; ' : '; ');
  const where = place !== null && isAround ? say('placeAround', { place }) : place;
  const subject = language === 'FR' ? known.labelFr : known.labelEn;
  return say('answerOf', { where: [where, subject].filter(Boolean).join(', '), what });
}

type Row = NonNullable<ActorsToTieQuery['isolatedActors']>['edges'][number];

/** Actors to connect, each with its kind of isolation, and those whom its row tells too. */
function RowsToTie({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const { say } = useWords(actorsWords);
  const label = useLabels();
  return (
    <List of={rows} keyOf={({ node }) => node.id}>
      {({ node: { actor, kind }, repeats }) => (
        <ActorRow actor={actor}>
          {' '}
          <Chip tone="GOLD">{label('IsolationKind', kind)}</Chip>
          {repeats.length > 0 && ` ${say('withOthers')} `}
          <ActorLinks of={repeats.map((each) => each.actor)} />
        </ActorRow>
      )}
    </List>
  );
}

interface WithoutRowProps {
  /** All that the heading counts. */
  readonly of: KindsToTieQuery['isolatedActors'] | undefined;
  /** All rows. */
  readonly rows: readonly Row[];
}

/** Those that the heading counts and no row names. */
function WithoutRow({ of: all, rows }: WithoutRowProps): ReactNode {
  const { say, language } = useWords(actorsWords);
  const told = new Set(rows.flatMap(({ node, repeats }) => [node.actor.id, ...repeats.map((each) => each.actor.id)]));
  const left = (all?.nodes ?? []).flatMap(({ actor }) => (told.has(actor.id) ? [] : [actor]));
  if (left.length === 0) return null;
  return (
    <p>
      {say('noRow')}
      {colonIn(language)}
      <ActorLinks of={left} />
    </p>
  );
}

/** What stands where the list is empty: why, and what to do next. */
function None({ onClear }: { readonly onClear: () => void }): ReactNode {
  const { say } = useWords(actorsWords);
  return (
    <div className={styles.none}>
      <p>{say('noneWhy')}</p>
      <Button onPress={onClear}>{say('clear')}</Button>
    </div>
  );
}

function NoneKnown(): ReactNode {
  const { say } = useWords(actorsWords);
  return (
    <div className={styles.none}>
      <p>{say('noneKnownWhy')}</p>
      <To to={addresses.importing}>{say('toImport')}</To>
    </div>
  );
}

interface NoneToTieProps {
  /** The id of the selected theme. */
  readonly theme: string | null;
  readonly onClear: () => void;
}

/** Only the theme and the territory filter this list, so only these are named. */
function NoneToTie({ theme, onClear }: NoneToTieProps): ReactNode {
  const { say, language } = useWords(actorsWords);
  const { name } = useScope();
  const { data } = useAnswer(ActorFacetsDocument, { filter: {} });
  const known = data?.actors?.facets?.theme.find((each) => each.theme.id === theme)?.theme;
  const names = [
    theme === null ? undefined : known ? (language === 'FR' ? known.labelFr : known.labelEn) : theme,
    name ?? undefined,
  ].filter((name) => name !== undefined);
  if (names.length === 0) return null;
  return (
    <div className={styles.none}>
      <p>{say('noneToTieWhy', { filters: names.join(', ') })}</p>
      <Button onPress={onClear}>{say('clear')}</Button>
    </div>
  );
}

const oneOf = <Value extends string>(values: readonly Value[], asked: string | null): Value | undefined =>
  values.find((value) => value === asked);

/**
 * The filter that an address asks for, of the territory that the page is about.
 * @param place null: all territories
 */
function filterOf(search: URLSearchParams, place: string | null): ActorFilter {
  const text = search.get('q')?.trim();
  const kinds = search.getAll('type').flatMap((kind) => oneOf(ActorKind, kind) ?? []);
  const audience = oneOf(Audience, search.get('publics'));
  const need = oneOf(Resource, search.get('cherche'));
  const offer = oneOf(Resource, search.get('propose'));
  return {
    ...(text ? { text } : {}),
    ...(kinds.length > 0 ? { kind: kinds } : {}),
    ...(audience ? { audience: [audience] } : {}),
    ...(need ? { need: { resource: need } } : {}),
    ...(offer ? { offer: { resource: offer } } : {}),
    ...(search.get('thematique') ? { theme: search.get('thematique') } : {}),
    ...(place === null ? {} : { territory: place }),
    ...(search.get('territoire') && search.get('alentours') === 'oui' ? { around: true } : {}),
  };
}

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
