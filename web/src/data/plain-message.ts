/** A message of the API without its address, such as "editMeeting : agenda : ", which means nothing to readers. */
const ADDRESS = /^(?:(?:[A-Z]\w*\.)?[a-z]\w*[\u00a0\u202f ]?: )+/;

export const plainMessage = (message: string): string => message.replace(ADDRESS, '');
