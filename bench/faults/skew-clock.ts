/**
 * Sets the clock of this process back and forth, like that of a machine that slept or was corrected. The database keeps
 * its own clock.
 */

/** @param seconds by how much, alternately forward and back, each time the clock is read */
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
