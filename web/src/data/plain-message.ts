/** A message of the API without its address, such as "editMeeting : agenda : ", which means nothing to readers. */
const ADDRESS = /^(?:(?:[A-Z]\w*\.)?[a-z]\w*[\u00a0\u202f ]?: )+/;

export const plainMessage = (message: string): string => {
  const plain = message.replace(ADDRESS, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};
