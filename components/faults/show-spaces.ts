/** Spaces as signs that can be seen: · for one where a line may break, ° for one where it may not, ‧ for a narrow one. */
export const showSpaces = (text: string): string =>
  text.replaceAll(' ', '·').replaceAll('\u00A0', '°').replaceAll('\u202F', '‧');
