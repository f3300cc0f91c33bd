/** Counts the rounds of the event loop during some work. */
export async function countRounds(begin: () => Promise<unknown>): Promise<number> {
  let rounds = 0;
  const clock = setInterval(() => {
    rounds += 1;
  }, 1);
  await begin();
  clearInterval(clock);
  return rounds;
}
