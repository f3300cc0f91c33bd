/** Distinguishes JSON from a table by the first character that is not white space. @param start the beginning of a file */
export const sniffJson = (start: string): boolean => /^\ufeff?\s*[[{]/.test(start);
