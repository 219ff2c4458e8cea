type Asked = { documentId: string; from: number; to: number; all?: boolean; page?: number };

/** The address of a comparison. */
export const comparePath = ({ documentId, from, to, all = false, page = 1 }: Asked): string =>
  `/documents/${documentId}/source/compare?from=${from}&to=${to}${all ? '&all=1' : ''}${page > 1 ? `&page=${page}` : ''}`;
