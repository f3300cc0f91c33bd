/** Names a need among those of a row. */
export const needKey = (seeker: string, theme: string) => JSON.stringify([seeker, theme]);
