'use client';

import { useTranslations } from 'next-intl';
import { X } from 'lucide-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useEditor } from '#components/editor/editor-context.tsx';
import { refusalOf } from '#components/api/refusal-of.ts';
import { Button } from '#components/ui/button.tsx';
import { mayAddReference } from '#domain/references/reference.ts';
import { AddReferenceDialog } from './add-reference-dialog.tsx';
import { readingPlace } from './reading-place.ts';
import { ReadingPane } from './reading-pane.tsx';
import { ReferenceItem } from './reference-item.tsx';
import { useReferences } from './use-references.ts';

const nowhere = () => null;

/** The references of the document beside its texts: the list, and the one that is read. */
export const ReferencesPanel = ({ isFocused, onClose }: { isFocused: boolean; onClose: () => void }) => {
  const t = useTranslations('references');
  const editor = useTranslations('editor');
  const refusals = useTranslations('refusal');
  const { document: shownDocument, actor, targets } = useEditor();
  const { data, error, isPending } = useReferences(shownDocument.id);
  const [isAdding, setAdding] = useState(false);
  const place = useSyncExternalStore(readingPlace.subscribe, readingPlace.read, nowhere);
  const open = data?.find(({ id }) => id === place?.referenceId);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFocused && !readingPlace.read()) head.current?.focus();
  }, [isFocused]);
  const mayAdd = shownDocument.archivedAt === null && mayAddReference(actor, targets);
  if (open && place) {
    // Somebody found something else in it: begun anew.
    return <ReadingPane key={`${open.id} ${place.tick}`} reference={open} place={place} onClose={onClose} />;
  }
  return (
    <section aria-labelledby="references-head">
      <div className="sticky top-0 z-10 flex items-center gap-1 border-b border-line bg-surface py-1.5 pr-1.5 pl-3.5">
        <h2 id="references-head" ref={head} tabIndex={-1} className="m-0 flex-1 text-[13px] font-semibold outline-none">
          {t('title')}
        </h2>
        <button
          type="button"
          aria-label={editor('closePanel')}
          onClick={onClose}
          className="rounded p-1.5 text-ink-2 hover:bg-empty-soft hover:text-ink"
        >
          <X size={15} aria-hidden />
        </button>
      </div>
      {error ? (
        <p role="alert" className="m-0 px-3.5 py-4 text-[12.5px] text-changes">
          {refusals(refusalOf(error))}
        </p>
      ) : (
        <p className="m-0 px-3.5 pt-3 text-[12.5px] leading-snug text-ink-2">
          {t(isPending ? 'loading' : data.length === 0 ? 'none' : 'hint')}
        </p>
      )}
      <ul className="m-0 list-none px-3.5 py-2">
        {(data ?? []).map((reference) => (
          <ReferenceItem key={reference.id} reference={reference} />
        ))}
      </ul>
      {mayAdd ? (
        <div className="px-3.5 pb-4">
          <Button small onPress={() => setAdding(true)}>
            {t('add')}
          </Button>
        </div>
      ) : null}
      {isAdding ? <AddReferenceDialog documentId={shownDocument.id} onClose={() => setAdding(false)} /> : null}
    </section>
  );
};
