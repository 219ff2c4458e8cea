/** What mammoth makes of a Word document, as far as it is used here. */
export type DocumentNode =
  | { type: 'document'; children: DocumentNode[]; notes: Notes }
  | ({ type: 'paragraph'; children: DocumentNode[] } & ParagraphLook)
  | { type: 'run'; children: DocumentNode[]; styleName: string | null; isBold: boolean; isItalic: boolean }
  | { type: 'text'; value: string }
  | { type: 'hyperlink'; children: DocumentNode[]; href?: string }
  | NoteReference
  | { type: 'table' | 'tableRow' | 'tableCell'; children: DocumentNode[] }
  | { type: 'break'; breakType: 'line' | 'page' | 'column' }
  | { type: 'tab' }
  | { type: 'checkbox' | 'image' | 'bookmarkStart' | 'commentReference' };

export type ParagraphLook = {
  styleId: string | null;
  styleName: string | null;
  numbering: { level: string; isOrdered: boolean } | null;
};

export type NoteReference = { type: 'noteReference'; noteType: 'footnote' | 'endnote'; noteId: string };
export type Notes = { resolve: (reference: NoteReference) => { body: DocumentNode[] } | null };

export const childrenOf = (node: DocumentNode): DocumentNode[] => ('children' in node ? node.children : []);
