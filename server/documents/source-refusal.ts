import type { RefusalCode } from '#contract/refusal.ts';
import type { SourceRefusal } from '#domain/import/source-text.ts';

/** The contract's word for why a source cannot be made of a file or a text. */
export const sourceRefusalOf = (refusal: SourceRefusal): RefusalCode => {
  switch (refusal) {
    case 'file-too-large':
      return 'source-too-large';
    case 'file-not-text':
      return 'source-not-text';
    case 'source-empty':
    case 'control-characters':
    case 'bidi-characters':
      return refusal;
  }
};
