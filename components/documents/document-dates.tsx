import { useTranslations } from 'next-intl';
import type { DocumentRow } from '#contract/document-list.ts';
import { Moment } from '#components/ui/moment.tsx';

const day = 86_400_000;

/** Deadline and embargo, each in its zone. What is due within a day, or past, stands out. */
export const DocumentDates = ({ document, now }: { document: DocumentRow; now: string }) => {
  const t = useTranslations('documents');
  const { deadlineAt, deadlineZone, embargoAt, embargoZone } = document;
  const left = deadlineAt === null ? Infinity : Date.parse(deadlineAt) - Date.parse(now);
  const deadline = deadlineAt === null ? null : <Moment at={deadlineAt} zone={deadlineZone} now={now} />;
  const embargo = embargoAt === null ? null : <Moment at={embargoAt} zone={embargoZone} now={now} />;
  return (
    <>
      {deadlineAt === null ? (
        <span className="text-[13px] text-ink-2">{t('noDeadline')}</span>
      ) : (
        <b
          className={`tabular block text-[13px] font-semibold first-letter:uppercase ${left < day ? 'text-changes' : ''}`}
        >
          {left < 0 ? t.rich('overdue', { when: () => deadline }) : deadline}
        </b>
      )}
      {embargoAt === null ? null : (
        <small className="tabular mt-1 block text-[12.5px] text-ink-2">
          {t.rich(embargoAt > now ? 'embargo' : 'embargoOver', { when: () => embargo })}
        </small>
      )}
    </>
  );
};
