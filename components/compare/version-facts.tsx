import { useTranslations } from 'next-intl';
import type { SourceView } from '#contract/source-view.ts';
import { Moment } from '#components/ui/moment.tsx';

/** Who made a version and when, and who answers for it. */
export const VersionFacts = ({ version, now }: { version: SourceView; now: string }) => {
  const t = useTranslations('compare');
  const source = useTranslations('source');
  const { number, status, createdAt, lastEditorName, openedAt, openedByName, validatedAt, validatedByName } = version;
  return (
    <section className="rounded border border-line bg-surface px-3 py-2.5 text-[13px] leading-snug text-ink-2">
      <h2 className="m-0 text-[13px] font-semibold text-ink">
        {source('version', { number })}, {source(`status.${status}`)}
      </h2>
      <p className="m-0">
        {t('madeBy', { name: lastEditorName })} <Moment at={createdAt} now={now} />
      </p>
      {openedAt && openedByName && !validatedAt ? (
        <p className="m-0">
          {t('openedBy', { name: openedByName })} <Moment at={openedAt} now={now} />
        </p>
      ) : null}
      {validatedAt && validatedByName ? (
        <p className="m-0">
          {t('validatedBy', { name: validatedByName })} <Moment at={validatedAt} now={now} />
        </p>
      ) : null}
    </section>
  );
};
