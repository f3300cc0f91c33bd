/** The filter that an address asks for, of the territory that the page is about. */
import type { ActorFilter } from '../../generated/graphql.ts';
import { ActorKind, Audience, Resource } from './closed-lists.ts';

const oneOf = <Value extends string>(values: readonly Value[], asked: string | null): Value | undefined =>
  values.find((value) => value === asked);

/** @param place null: all territories */
export function filterOf(search: URLSearchParams, place: string | null): ActorFilter {
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
