/** The changes that can be simulated, each with its name in the address. */
export const CHANGES = { actorLeaves: 'depart', funderWithdraws: 'retrait', initiativeStops: 'arret' } as const;

export type Change = keyof typeof CHANGES;
