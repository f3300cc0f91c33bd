/** Whether an entity is archived, by its properties as the database has them; false for one that does not exist. */
export const isArchived = (properties: Readonly<Record<string, unknown>> | null | undefined): boolean =>
  (properties?.archivedOn ?? null) !== null;
