import { useTranslations } from 'next-intl';
import { Kbd } from '#components/ui/kbd.tsx';

/** The keys of the list of lines, where they are used. */
export const KeyLegend = () => {
  const t = useTranslations('import');
  const keys = [
    ['↑ ↓', t('keysMove')],
    ['Enter', t('keysSplit')],
    ['Delete', t('keysMerge')],
    ['Ctrl Enter', t('keysToggle')],
    ['Tab', t('keysKind')],
    ['Ctrl Z', t('keysUndo')],
  ] as const;
  return (
    <dl
      id="import-keys"
      aria-label={t('keys')}
      className="m-0 hidden flex-wrap gap-x-4 gap-y-1.5 text-[12.5px] text-ink-2 md:flex"
    >
      {keys.map(([key, meaning]) => (
        <div key={key} className="flex items-center gap-1.5">
          <dt>
            <Kbd>{key}</Kbd>
          </dt>
          <dd className="m-0">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
};
