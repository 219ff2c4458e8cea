import type { DocumentBlockView } from '#contract/blocks.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { updateDocumentBlock } from '#db/writes/save-document-block.ts';
import { mayConfirmBlocks } from '#domain/access/may-keep-blocks.ts';
import type { BlockChoice, BlockLine } from '#domain/blocks/block.ts';
import { linesIn } from '#domain/blocks/document-block.ts';
import { fitsKind, sameLines } from '#domain/blocks/fits-kind.ts';
import { refuse, type Result } from '#domain/result.ts';
import type { Language } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { loadBlockIn, recordOnBlocks } from './on-document-block.ts';

type Input = { documentId: string; id: string; version: number; language: Language; lines: BlockLine[] | null };

/**
 * Gives a block words of its own in one language of a document, or the library's again (null), or leaves it out there (no
 * lines). Words are then to be confirmed; leaving out needs nobody's yes. Gives the document's blocks. Refuses:
 * `not-allowed` (neither who works in the language nor the coordinator), `not-found`, `document-archived`, `stale`,
 * `block-misshapen`.
 */
export const saveWords = async (act: Act, input: Input): Promise<Result<DocumentBlockView[], RefusalCode>> => {
  const { language, lines } = input;
  const found = await loadBlockIn(act, input);
  if (!found.ok) return found;
  const { loaded, block } = found.value;
  if (!loaded.languages.some((row) => row.language === language)) return refuse('not-found');
  if (!mayConfirmBlocks(act.actor, language)) return refuse('not-allowed');
  if (lines && !fitsKind(block.kind, lines)) return refuse('block-misshapen');
  const isLeftOut = lines?.length === 0;
  const own = lines && !isLeftOut && sameLines(lines, block.texts[language]) ? null : lines;
  const choice: BlockChoice = {
    own,
    confirmedAt: isLeftOut ? act.now.toISOString() : null,
    confirmedBy: isLeftOut ? act.actor.name : null,
    number: block.number,
  };
  const { id, name } = block;
  const entry = {
    kind: isLeftOut ? 'block-left-out' : 'block-words-saved',
    language,
    before: { id, name, lines: linesIn(block, language) },
    after: { id, name, lines: own ?? block.texts[language], own: own !== null },
  };
  return recordOnBlocks(act, loaded, entry, (tx) =>
    updateDocumentBlock(tx, block, { choices: { ...block.choices, [language]: choice } }),
  );
};
