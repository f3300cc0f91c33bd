/** Counts how often the event loop lets others in while something is done. */
export async function countRounds(begin: () => Promise<unknown>): Promise<number> {
  let rounds = 0;
  const clock = setInterval(() => {
    rounds += 1;
  }, 1);
  await begin();
  clearInterval(clock);
  return rounds;
}
