/** The filter that an address asks for. */
import type { ActorFilter } from '../../generated/graphql.ts';
import { ActorKind, Audience, Resource } from './closed-lists.ts';

const oneOf = <Value extends string>(values: readonly Value[], asked: string | null): Value | undefined =>
  values.find((value) => value === asked);

export function filterOf(search: URLSearchParams): ActorFilter {
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
    ...(search.get('territoire') ? { territory: search.get('territoire') } : {}),
    ...(search.get('territoire') && search.get('alentours') === 'oui' ? { around: true } : {}),
  };
}
