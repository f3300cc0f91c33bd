/** Which points of an agenda a change added, removed and moved. */

/** @param before ids in order */
export function agendaPoints(before: readonly unknown[], after: readonly unknown[]) {
  const removed = before.filter((id) => !after.includes(id));
  const added = after.filter((id) => !before.includes(id));
  const [was, is] = [before.filter((id) => after.includes(id)), after.filter((id) => before.includes(id))];
  const moved = movedIn(was, is);
  return [
    { field: 'agendaAdded', before: [], after: added },
    { field: 'agendaRemoved', before: removed, after: [] },
    { field: moved.isSwap ? 'agendaSwapped' : 'agendaMoved', before: [], after: moved.points },
  ].filter((row) => row.before.length + row.after.length > 0);
}

/** The one point whose move explains the order, else all that are elsewhere. Of two neighbours that changed places, nobody can tell which one was moved. */
function movedIn(was: readonly unknown[], is: readonly unknown[]) {
  const elsewhere = is.filter((id, place) => id !== was[place]);
  const without = (list: readonly unknown[], id: unknown) => list.filter((each) => each !== id).join(' ');
  const [one, other] = elsewhere.filter((id) => without(was, id) === without(is, id));
  const isSwap = other !== undefined;
  return { isSwap, points: one === undefined || isSwap ? elsewhere : [one] };
}
