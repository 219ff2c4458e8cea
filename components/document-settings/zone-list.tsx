import { useMemo } from 'react';

export const zoneListId = 'time-zones';

/** The names that the zone fields suggest from. */
export const ZoneList = () => {
  const zones = useMemo(() => ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')], []);
  return (
    <datalist id={zoneListId}>
      {zones.map((zone) => (
        <option key={zone} value={zone}>
          {zone}
        </option>
      ))}
    </datalist>
  );
};
