/**
 * How reliable a sum over grants is: the shares of grants, 0 to 1, whose party has a valid identifier, whose day is
 * known, and whose amount is known; null without grants.
 */
export function surenessOf(
  { identified, dated, valued }: { readonly identified: number; readonly dated: number; readonly valued: number },
  grants: number,
) {
  const share = (count: number) => (grants === 0 ? null : count / grants);
  return { ids: share(identified), dates: share(dated), amounts: share(valued) };
}
