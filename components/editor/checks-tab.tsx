'use client';

import { useTranslations } from 'next-intl';
import type { IgnoredView } from '#contract/paragraphs.ts';
import { api } from '#components/api/client.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import type { CellPlace } from './cell-key.ts';
import { useEditor } from './editor-context.tsx';
import { FindingRow } from './finding-row.tsx';
import { SetAsideRow } from './set-aside-row.tsx';
import { sortFindings } from './standing-findings.ts';
import { useFound, useIgnored } from './use-cell.ts';

/** What the checks find in the active cell, and what was set aside. */
export const ChecksTab = ({ place }: { place: CellPlace }) => {
  const t = useTranslations('editor');
  const names = useTranslations('language');
  const { store, actor } = useEditor();
  const announce = useAnnounce();
  const { standing, setAside } = sortFindings(useFound(place), useIgnored(place));
  const blocking = standing.filter(({ level }) => level === 'blocks-approval').length;

  const ignore = async (key: string, reason: string): Promise<void> => {
    const cell = store.cell(place);
    if (!cell || !(await cell.flush())) return;
    const { version } = cell.read().translation;
    const { id } = await api.translations.ignoreFinding({ ...place, version, key, reason });
    const at = new Date().toISOString();
    const ignored: IgnoredView = { id, ...place, key, reason, byName: actor.name, at };
    store.ignore(ignored);
    announce(t('announceIgnored'));
  };
  const heed = async (id: string): Promise<void> => {
    await api.translations.heedFinding({ id });
    store.heed(id);
    announce(t('announceHeeded'));
  };

  return (
    <section className="px-3.5 py-3">
      <h2 className="m-0 mb-1 flex justify-between gap-2 text-[11.5px] leading-tight font-semibold text-ink-2">
        {t('checksOf', { language: names(place.language) })}
        {blocking > 0 ? <span className="text-changes">{t('blocksApproval', { count: blocking })}</span> : null}
      </h2>
      {standing.length === 0 ? <p className="m-0 py-1.5 text-[12.5px] text-ink-2">{t('noFindings')}</p> : null}
      <ul className="m-0 list-none p-0">
        {standing.map((finding, at) => (
          <FindingRow
            key={`${finding.code}${finding.target?.[0] ?? at}`}
            finding={finding}
            place={place}
            onIgnore={ignore}
          />
        ))}
      </ul>
      {setAside.length > 0 ? (
        <>
          <h2 className="m-0 mt-4 mb-1 border-t border-line pt-3 text-[11.5px] leading-tight font-semibold text-ink-2">
            {t('setAside')}
          </h2>
          <ul className="m-0 list-none p-0">
            {setAside.map(({ finding, ignored }) => (
              <SetAsideRow
                key={ignored.id}
                finding={finding}
                ignored={ignored}
                language={place.language}
                onHeed={heed}
              />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
};
