'use client';

import { useTranslations } from 'next-intl';
import { Ellipsis } from 'lucide-react';
import { mayWorkElsewhere } from '#domain/access/may-work-elsewhere.ts';
import { mayTakeDrafts } from '#domain/align/may-take-drafts.ts';
import { holds } from '#domain/access/role.ts';
import type { Language, TargetLanguage } from '#locales/languages/language.ts';
import { Link } from '#locales/navigation.ts';
import { LocaleSwitch } from '#components/shell/locale-switch.tsx';
import { ThemeSwitch } from '#components/shell/theme-switch.tsx';
import { useEditor } from './editor-context.tsx';
import { useCounts } from './use-cell.ts';

const itemClass =
  'block w-full rounded px-2.5 py-2 text-left text-[13px] leading-tight text-ink no-underline hover:bg-empty-soft';

/** Everything about the document that is not its text. A popover of the browser's own: Escape and a press outside close it. */
export const MoreMenu = ({ language }: { language: Language }) => {
  const t = useTranslations('editor');
  const references = useTranslations('references');
  const { document: shownDocument, contacts, commands, targets } = useEditor();
  const address = `/documents/${shownDocument.id}`;
  const close = () => document.getElementById('more')?.hidePopover();
  return (
    <>
      <button
        type="button"
        popoverTarget="more"
        aria-label={t('more')}
        title={t('more')}
        className="rounded border border-transparent p-2 text-ink-2 hover:bg-empty-soft hover:text-ink"
      >
        <Ellipsis size={17} aria-hidden />
      </button>
      <div
        id="more"
        popover="auto"
        className="fixed inset-[52px_12px_auto_auto] m-0 w-64 rounded-lg border border-line-strong bg-surface p-1.5 text-ink shadow-[0_6px_24px_rgb(28_29_34/0.12)]"
      >
        <Link href={`${address}/preview/${language}`} className={`${itemClass} xl:hidden`}>
          {t('preview')}
        </Link>
        <Link href={`${address}/publish`} className={`${itemClass} wide:hidden`}>
          {t('publish')}
        </Link>
        {targets.map((target) => (
          <HandOverItem key={target} language={target} close={close} />
        ))}
        <WorkElsewhereItem language={language} close={close} />
        <Link href={`${address}/settings`} className={itemClass}>
          {t('settings')}
        </Link>
        <Link href={`${address}/source`} className={itemClass}>
          {t('toSource')}
        </Link>
        <AlignItem address={address} />
        {contacts.length > 0 ? (
          <a href="#contacts" className={itemClass} onClick={close}>
            {t('contacts')}
          </a>
        ) : null}
        <button
          type="button"
          className={itemClass}
          onClick={() => {
            close();
            commands.openPanel('checks');
          }}
        >
          {t('showChecks')}
        </button>
        <button
          type="button"
          className={itemClass}
          onClick={() => {
            close();
            commands.openPanel('history');
          }}
        >
          {t('showHistory')}
        </button>
        <button
          type="button"
          className={itemClass}
          onClick={() => {
            close();
            commands.openPanel('references');
          }}
        >
          {references('open')}
        </button>
        <button
          type="button"
          className={itemClass}
          onClick={() => {
            close();
            commands.open({ name: 'keys' });
          }}
        >
          {t('showKeys')}
        </button>
        <div className="mt-1.5 flex gap-2 border-t border-line px-2.5 pt-2.5 pb-1.5">
          <LocaleSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </>
  );
};

/** For who may bring in a finished translation, in the language shown where that is one of theirs. */
const AlignItem = ({ address }: { address: string }) => {
  const t = useTranslations('align');
  const { actor, shown, targets } = useEditor();
  const target = [...shown, ...targets].find((one) => mayTakeDrafts(actor, one));
  return target ? (
    <Link href={`${address}/align?language=${target}`} className={itemClass}>
      {t('menu')}
    </Link>
  ) : null;
};

const HandOverItem = ({ language, close }: { language: TargetLanguage; close: () => void }) => {
  const t = useTranslations('editor');
  const { commands, actor, circumstancesOf } = useEditor();
  const texts = useCounts(language)?.done ?? 0;
  if (texts === 0 || circumstancesOf(language).handedOver || !holds(actor, 'translator', language)) return null;
  return (
    <button
      type="button"
      className={`${itemClass} wide:hidden`}
      onClick={() => {
        close();
        commands.open({ name: 'hand-over', language, texts });
      }}
    >
      {t('handOver', { language, count: texts })}
    </button>
  );
};

const WorkElsewhereItem = ({ language, close }: { language: Language; close: () => void }) => {
  const t = useTranslations('handoff');
  const { commands, actor, targets } = useEditor();
  const own = targets.filter((target) => mayWorkElsewhere(actor, target));
  const first = own.find((target) => target === language) ?? own[0];
  if (first === undefined) return null;
  return (
    <button
      type="button"
      className={itemClass}
      onClick={() => {
        close();
        commands.open({ name: 'work-elsewhere', language: first });
      }}
    >
      {t('open')}
    </button>
  );
};
