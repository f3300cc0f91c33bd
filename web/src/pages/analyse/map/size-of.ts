/** The size of an actor's shape in pixels: by its number of partners; smaller where there are many actors. */

export const sizeOf = (partners: number, actors: number): number =>
  (actors > 800 ? 2 : 4.5) + (actors > 800 ? 0.5 : 1.5) * Math.sqrt(partners);
