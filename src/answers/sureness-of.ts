/** How sure a sum over grants is: the shares of them, 0 to 1, whose party has a valid identifier, whose day and whose amount are known; null without a grant. */
export function surenessOf(
  { identified, dated, valued }: { readonly identified: number; readonly dated: number; readonly valued: number },
  grants: number,
) {
  const share = (count: number) => (grants === 0 ? null : count / grants);
  return { ids: share(identified), dates: share(dated), amounts: share(valued) };
}
