/** The results of a search, in groups, each result with its address. */

import { addressOf } from '../../address-of.ts';
import addresses from '../../addresses.json';
import type { Language, SearchAllQuery, SearchMattersQuery } from '../../generated/graphql.ts';
import type { useUnknownState } from '../../parts/state/use-unknown-state.ts';
import type { Say } from '../../words/words.ts';
import { withinName } from '../within-name.ts';

export interface FoundRow {
  readonly id: string;
  readonly name: string;
  /** What distinguishes it from another result with the same name. */
  readonly about: string;
  readonly to: string;
}

export interface FoundGroup {
  readonly name: 'matters' | 'actors' | 'initiatives' | 'themes' | 'territories';
  readonly total: number;
  /** No name has every word: some are those of a territory. */
  readonly isByPlace?: boolean | undefined;
  readonly rows: readonly FoundRow[];
}

interface Means {
  readonly language: Language;
  readonly label: (type: string, value: string | null | undefined) => string;
  readonly unknownState: ReturnType<typeof useUnknownState>;
  readonly say: Say<'within' | 'larger'>;
}

const joined = (parts: readonly (string | false | null | undefined)[]) => parts.filter(Boolean).join(' · ');

/** @returns groups with at least one result */
export function groupsOf(
  all: SearchAllQuery | undefined,
  matters: SearchMattersQuery['matters'] | undefined,
  { language, label, say, unknownState }: Means,
): readonly FoundGroup[] {
  const labelOf = (theme: { readonly labelFr: string; readonly labelEn: string } | undefined) =>
    theme && (language === 'FR' ? theme.labelFr : theme.labelEn);
  /** Of a search by territory: in which one it is, or that it covers more. */
  const whereOf = (isByPlace: boolean | undefined, within: { readonly name: string } | null | undefined) =>
    isByPlace === true && (within ? say('within', { place: within.name }) : say('larger'));
  const groups: readonly FoundGroup[] = [
    {
      name: 'actors',
      ...{ total: all?.actors?.totalCount ?? 0, isByPlace: all?.actors?.isByPlace },
      rows: (all?.actors?.edges ?? []).flatMap(({ node: each, within }) =>
        each.__typename === 'Actor'
          ? [
              {
                ...{ id: each.id, name: each.name, to: addressOf('actor', each.id) },
                about: joined([
                  whereOf(all?.actors?.isByPlace, within),
                  label('ActorKind', each.kind),
                  each.seatedIn?.name,
                ]),
              },
            ]
          : [],
      ),
    },
    {
      name: 'initiatives',
      ...{ total: all?.initiatives?.totalCount ?? 0, isByPlace: all?.initiatives?.isByPlace },
      rows: (all?.initiatives?.edges ?? []).flatMap(({ node: each, within }) =>
        each.__typename === 'Initiative'
          ? [
              {
                ...{ id: each.id, name: each.title, to: addressOf('initiative', each.id) },
                about: joined([
                  whereOf(all?.initiatives?.isByPlace, within),
                  label('InitiativeKind', each.initiativeKind),
                  unknownState(each),
                  each.participantsConnection.edges.find(({ properties }) => properties.role === 'LEAD')?.node.name,
                ]),
              },
            ]
          : [],
      ),
    },
    {
      name: 'themes',
      total: all?.themes?.totalCount ?? 0,
      rows: (all?.themes?.nodes ?? []).flatMap((each) =>
        each.__typename === 'Theme'
          ? [
              {
                ...{ id: each.id, name: labelOf(each) ?? each.id, about: joined([labelOf(each.broader[0])]) },
                to: `${addresses.actors}?thematique=${encodeURIComponent(each.id)}`,
              },
            ]
          : [],
      ),
    },
    {
      name: 'territories',
      total: all?.territories?.totalCount ?? 0,
      rows: (all?.territories?.nodes ?? []).flatMap((each) =>
        each.__typename === 'Territory'
          ? [
              {
                ...{ id: each.id, name: each.name, to: addressOf('oneTerritory', each.id) },
                about: joined([label('TerritoryLevel', each.level), withinName(each.within)]),
              },
            ]
          : [],
      ),
    },
    {
      name: 'matters',
      total: matters?.totalCount ?? 0,
      rows: (matters?.nodes ?? []).map(({ id, kind, headline }) => ({
        ...{ id, name: headline, about: label('MatterKind', kind), to: addressOf('matter', id) },
      })),
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}
