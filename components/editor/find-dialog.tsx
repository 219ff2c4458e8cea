'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Language } from '#locales/languages/language.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { ReferenceHits } from '#components/references/reference-hits.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { inputClass, labelClass } from '#components/ui/field.tsx';
import type { WriteReport } from './writing.ts';
import { useEditor } from './editor-context.tsx';
import { findHits, isTargetHit, replacementsOf, type Hit } from './find-hits.ts';
import { FindRow } from './find-row.tsx';
import { useTranslationList } from './use-cell.ts';

const page = 100;

type Props = { words?: string | undefined; language?: Language | undefined; onClose: () => void };

/** Finds words in the whole document, shows each with its counterpart, and replaces those that are chosen. */
export const FindDialog = ({ words: first = '', language, onClose }: Props) => {
  const t = useTranslations('find');
  const names = useTranslations('language');
  const sentences = useTranslations('refusal');
  const editor = useTranslations('editor');
  const announce = useAnnounce();
  const { store, shown, commands, document } = useEditor();
  const [words, setWords] = useState(first);
  const [replacement, setReplacement] = useState('');
  const [isReplacing, setReplacing] = useState(false);
  const [how, setHow] = useState({ matchCase: false, matchAccents: false, wholeWord: false });
  const [among, setAmong] = useState<readonly Language[]>(() => (language ? [language] : ['fr', ...shown]));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(page);
  const [report, setReport] = useState<WriteReport | null>(null);
  const [revision, setRevision] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const all = useTranslationList();
  const loaded = useSyncExternalStore(store.subscribeRows, store.loaded, store.loaded);
  const asked = useDeferredValue(words);
  const hits = useMemo(
    // Texts that come, and those that are replaced, are looked through again.
    () => (all && revision >= 0 && loaded >= 0 ? findHits(store, { words: asked, ...how }, among) : []),
    [store, asked, how, among, all, loaded, revision],
  );
  const isChosen = (hit: Hit) => isTargetHit(hit) && !left.has(hit.id);
  const chosen = isReplacing ? hits.filter(isChosen) : [];

  const goTo = (hit: Hit) => {
    onClose();
    // The dialog gives the focus back when it goes.
    setTimeout(() => {
      if (!isTargetHit(hit)) return commands.goTo(hit.segmentId);
      const place = { segmentId: hit.segmentId, language: hit.language };
      commands.focus(place);
      commands.fields.select(place, hit.span.from, hit.span.to);
    }, 60);
  };
  const replace = () => {
    const changes = replacementsOf(chosen, replacement);
    const done = commands.writeAll(changes);
    for (const { place } of changes) void store.cell(place)?.flush();
    setReport(done.refused.length > 0 ? done : null);
    setLeft(new Set());
    setRevision((before) => before + 1);
    announce(t('announceReplaced', { count: done.done }));
    // The button has nothing left to do, and would let the focus go.
    field.current?.focus();
  };
  const toggleLanguage = (one: Language) =>
    setAmong((before) => (before.includes(one) ? before.filter((other) => other !== one) : [...before, one]));

  return (
    <Dialog title={t('title')} isOpen onClose={onClose} isWide>
      <div className="grid gap-3 wide:grid-cols-2">
        <label className="block">
          <span className={labelClass}>{t('words')}</span>
          <input
            ref={field}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog that is asked for by a key is for typing at once
            autoFocus
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
              setMost(page);
              setLeft(new Set());
              setReport(null);
            }}
            autoComplete="off"
            className={inputClass}
          />
        </label>
        <label className="block">
          <span className={labelClass}>{t('replacement')}</span>
          <input
            value={replacement}
            onFocus={() => setReplacing(true)}
            onChange={(event) => {
              setReplacement(event.target.value);
              setReplacing(true);
            }}
            autoComplete="off"
            className={inputClass}
          />
        </label>
      </div>
      <div className="mt-2.5 flex flex-wrap gap-x-5 gap-y-1.5 text-[13px]">
        <fieldset className="m-0 flex flex-wrap gap-x-3 gap-y-1 border-0 p-0">
          <legend className="visually-hidden">{t('among')}</legend>
          {(['fr', ...shown] as const).map((one) => (
            <Tick key={one} label={names(one)} isOn={among.includes(one)} onToggle={() => toggleLanguage(one)} />
          ))}
        </fieldset>
        <fieldset className="m-0 flex flex-wrap gap-x-3 gap-y-1 border-0 p-0">
          <legend className="visually-hidden">{t('how')}</legend>
          {(['matchCase', 'matchAccents', 'wholeWord'] as const).map((one) => (
            <Tick
              key={one}
              label={t(one)}
              isOn={how[one]}
              onToggle={() => setHow((before) => ({ ...before, [one]: !before[one] }))}
            />
          ))}
        </fieldset>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-3 border-t border-line pt-3">
        <p role="status" className="m-0 flex-1 text-[13px] text-ink-2">
          {asked === '' ? t('hint') : t('found', { count: hits.length })}
          {store.isComplete() ? '' : ` ${t('searching', { loaded, total: store.total })}`}
        </p>
        {isReplacing ? (
          <Button look="primary" isDisabled={chosen.length === 0 || !store.isComplete()} onPress={replace}>
            {t('replace', { count: chosen.length })}
          </Button>
        ) : null}
      </div>
      {report ? (
        <div role="alert" className="mt-3 border-l-2 border-changes pl-2.5 text-[13px] leading-snug">
          <p className="m-0">{t('refused', { count: report.refused.length })}</p>
          <ul className="m-0 mt-1 max-h-32 list-none overflow-y-auto p-0 text-ink-2">
            {report.refused.map(({ place, refusal }) => (
              <li key={`${place.segmentId}:${place.language}`}>
                {editor('fieldLabel', { number: store.indexOf(place.segmentId) + 1, language: names(place.language) })}
                {' · '}
                {sentences(refusal)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <ul aria-label={t('hits')} className="m-0 mt-2 max-h-[46vh] list-none overflow-y-auto p-0">
        {hits.slice(0, most).map((hit) => (
          <FindRow
            key={hit.id}
            hit={hit}
            replacement={isReplacing ? replacement : null}
            isChosen={isChosen(hit)}
            onChoose={() =>
              setLeft((before) => {
                const next = new Set(before);
                if (!next.delete(hit.id)) next.add(hit.id);
                return next;
              })
            }
            onGo={() => goTo(hit)}
          />
        ))}
      </ul>
      {hits.length > most ? (
        <Button small className="mt-2" onPress={() => setMost((before) => before + page)}>
          {t('more', { count: hits.length - most })}
        </Button>
      ) : null}
      <ReferenceHits
        documentId={document.id}
        asked={{ words: asked, ...how }}
        onGo={() => {
          onClose();
          setTimeout(() => commands.openPanel('references'), 60);
        }}
      />
    </Dialog>
  );
};

const Tick = ({ label, isOn, onToggle }: { label: string; isOn: boolean; onToggle: () => void }) => (
  <label className="flex items-center gap-1.5">
    <input type="checkbox" checked={isOn} onChange={onToggle} className="m-0 size-4 accent-accent" />
    {label}
  </label>
);
