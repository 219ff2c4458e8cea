/** What the person may do with a document beside reading it. */
export type ShownRoles = { coordinator: boolean; publisher: boolean };
