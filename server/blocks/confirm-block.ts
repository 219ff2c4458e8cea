import type { DocumentBlockView } from '#contract/blocks.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { updateDocumentBlock } from '#db/writes/save-document-block.ts';
import { mayConfirmBlocks } from '#domain/access/may-keep-blocks.ts';
import { altersContacts } from '#domain/blocks/contacts-of-block.ts';
import { linesIn, noChoice, standingOf } from '#domain/blocks/document-block.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Language } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { blocksNow } from './get-document-blocks.ts';
import { loadBlockIn, recordOnBlocks } from './on-document-block.ts';

type Input = { documentId: string; id: string; version: number; language: Language };

/**
 * Confirms what a block says in one language of a document (domain.md §3). Gives the document's blocks. Refuses:
 * `not-allowed` (neither who works in the language nor the coordinator), `not-found`, `document-archived`, `stale`,
 * `block-empty`, `contacts-altered` (its own words change an address or a number).
 */
export const confirmBlock = async (act: Act, input: Input): Promise<Result<DocumentBlockView[], RefusalCode>> => {
  const { language } = input;
  const found = await loadBlockIn(act, input);
  if (!found.ok) return found;
  const { loaded, block } = found.value;
  if (!loaded.languages.some((row) => row.language === language)) return refuse('not-found');
  if (!mayConfirmBlocks(act.actor, language)) return refuse('not-allowed');
  const standing = standingOf(block, language);
  if (standing === 'missing') return refuse('block-empty');
  if (standing !== 'open') return ok(await blocksNow(act, loaded));
  if (altersContacts(block, language)) return refuse('contacts-altered');
  const { id, name, number } = block;
  const choice = {
    own: (block.choices[language] ?? noChoice).own,
    confirmedAt: act.now.toISOString(),
    confirmedBy: act.actor.name,
    number,
  };
  const entry = {
    kind: 'block-confirmed',
    language,
    after: { id, name, number, lines: linesIn(block, language) },
  };
  return recordOnBlocks(act, loaded, entry, (tx) =>
    updateDocumentBlock(tx, block, { choices: { ...block.choices, [language]: choice } }),
  );
};
