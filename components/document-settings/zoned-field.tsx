'use client';

import { useTranslations } from 'next-intl';
import { NativeField } from '#components/ui/native-field.tsx';
import { useBrowserZone } from '#components/ui/use-browser-zone.ts';
import { useMoment } from '#components/ui/use-moment.ts';
import { toInstant, type LocalTime } from '#domain/time/zoned.ts';
import { zoneListId } from './zone-list.tsx';

type Props = {
  label: string;
  zoneLabel: string;
  hint?: string;
  local: LocalTime;
  zone: string;
  onLocal: (local: LocalTime) => void;
  onZone: (zone: string) => void;
  error?: string | undefined;
  zoneError?: string | undefined;
};

/** A wall clock and its zone, and when that is on the reader's own clock. */
export const ZonedField = ({ label, zoneLabel, hint, local, zone, onLocal, onZone, error, zoneError }: Props) => {
  const t = useTranslations('settings');
  const browserZone = useBrowserZone();
  const moment = useMoment();
  const instant = local === '' ? null : toInstant(local, zone);
  const isElsewhere = browserZone !== null && browserZone !== zone;
  return (
    <div>
      <div className="grid gap-3 sm:grid-cols-2">
        <NativeField
          type="datetime-local"
          max="9999-12-31T23:59"
          label={label}
          value={local}
          onChange={onLocal}
          error={error}
        />
        <NativeField
          label={zoneLabel}
          value={zone}
          onChange={onZone}
          list={zoneListId}
          autoComplete="off"
          spellCheck={false}
          error={zoneError}
        />
      </div>
      {hint ? <p className="mt-1 mb-0 text-[12.5px] text-ink-2">{hint}</p> : null}
      {instant !== null && isElsewhere ? (
        <p className="tabular mt-1 mb-0 text-[12.5px] text-ink-2">
          {t('yourTime', { zone: browserZone, when: moment(instant, browserZone) })}
        </p>
      ) : null}
    </div>
  );
};
