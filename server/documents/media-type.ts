import type { FileFormat } from '#domain/import/read-file.ts';

/** The media type under which a file is kept, by what it was read as; tables come in two kinds. */
export const mediaTypeOf = (format: FileFormat, name: string): string => {
  switch (format) {
    case 'text':
      return 'text/plain';
    case 'html':
      return 'text/html';
    case 'markdown':
      return 'text/markdown';
    case 'docx':
      return word;
    case 'odt':
      return 'application/vnd.oasis.opendocument.text';
    case 'xliff-1.2':
    case 'xliff-2':
      return 'application/xliff+xml';
    case 'bilingual-table':
    case 'review-table':
      return /\.(?:tsv|txt|tab)$/i.test(name) ? 'text/tab-separated-values' : word;
  }
};

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
