/** Sets the clock of this process back and forth, as a machine does that was asleep or whose time is corrected. The database keeps its own. */

/** @param seconds how far, now forward, now back, each time that it is read */
export function skewClock(seconds: number): void {
  const real = Date.now.bind(Date);
  const Real = Date;
  let turn = 1;
  const skewed = () => {
    turn = -turn;
    return real() + turn * seconds * 1000;
  };
  globalThis.Date = new Proxy(Real, {
    construct: (target, given: unknown[], self) =>
      Reflect.construct(target, given.length > 0 ? given : [skewed()], self),
    get: (target, name) => (name === 'now' ? skewed : Reflect.get(target, name)),
  });
}
