'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import type { ContactsView } from '#contract/translations.ts';
import { mayConfirmContacts, mayWriteContacts } from '#domain/access/may-write-contacts.ts';
import { sameContactData } from '#domain/contacts/same-contact-data.ts';
import { nativeName } from '#locales/languages/native-name.ts';
import { Button } from '#components/ui/button.tsx';
import { Moment } from '#components/ui/moment.tsx';
import { CellField } from './cell-field.tsx';
import { useEditor } from './editor-context.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { useContacts } from './use-contacts.ts';
import { WordDifference } from './word-difference.tsx';
import { lazyParts } from './lazy-parts.ts';

const ThreeTexts = dynamic(() => lazyParts.threeTexts().then((part) => part.ThreeTexts));

const lineClass: Record<ContactsView['lines'][number]['kind'], string> = {
  'contact-lead': 'font-semibold',
  'contact-heading': 'mt-2 font-semibold',
  'contact-line': '',
};

const joined = (lines: ContactsView['lines']): string => lines.map(({ text }) => text).join('\n');

/** The contact block of one language: what was proposed is marked, what differs from the French is said, a person confirms it. */
export const ContactsColumn = ({ first, source }: { first: ContactsView; source: ContactsView }) => {
  const t = useTranslations('editor');
  const names = useTranslations('language');
  const refusals = useTranslations('refusal');
  const { actor, document } = useEditor();
  const { cell, snapshot, block, lines, isBusy, type, confirm, followAgain, reconcile } = useContacts(
    document.id,
    first,
  );
  useEffect(() => reconcile(first), [reconcile, first]);
  const { language } = block;
  const why = snapshot.theirs ? null : (snapshot.refusal ?? snapshot.problem);
  const mayWrite = mayWriteContacts(actor, language) && document.archivedAt === null;
  const mayConfirm = mayConfirmContacts(actor, language) && document.archivedAt === null;
  const texts = lines.map((text, at) => ({ kind: block.lines[at]?.kind ?? 'contact-line', text }));
  const differences = language === 'fr' ? [] : sameContactData(source.lines, texts);
  return (
    <div
      className={`min-w-0 border-line px-3.5 pt-3.5 pb-4 wide:border-l ${language === 'fr' ? 'bg-paper' : 'bg-surface'}`}
    >
      <h3 className="m-0 mb-1.5 text-[12px] font-medium text-ink-2 first-letter:uppercase wide:sr-only" lang={language}>
        {nativeName[language]}
      </h3>
      {lines.map((text, at) => {
        const line = block.lines[at];
        const difference = differences.find((one) => one.line === at);
        return (
          // Lines have no identity of their own and keep their order.
          <div
            key={at}
            className={`-mx-1.5 rounded px-1.5 py-0.5 focus-within:inset-ring-1 focus-within:inset-ring-accent ${line ? lineClass[line.kind] : ''}`}
          >
            <CellField
              text={text}
              decorations={[]}
              className={`font-text text-[14px] leading-[1.5] wrap-break-word whitespace-pre-wrap ${block.proposed[at] ? 'underline decoration-dotted decoration-ink-3 underline-offset-4' : ''}`}
              lang={language}
              dir="ltr"
              label={t('contactLabel', { number: at + 1, language: names(language) })}
              placeholder={t('contactEmpty')}
              isReadOnly={!mayWrite}
              onText={(next) => type(at, next)}
              onBlur={() => void cell.flush()}
            />
            {difference ? (
              <p className="m-0 text-[12px] leading-snug font-normal text-changes">
                {t('contactDiffers', {
                  expected: difference.expected ?? '',
                  found: difference.found ?? '',
                  has: difference.expected === null ? 'extra' : difference.found === null ? 'missing' : 'other',
                })}
              </p>
            ) : null}
          </div>
        );
      })}
      {block.since ? (
        <details className="mt-2.5 text-[12.5px]" open>
          <summary className="cursor-default text-draft">{t('contactsSince', { number: block.since.number })}</summary>
          <p lang="fr" dir="ltr" className="m-0 mt-1 font-text text-[13.5px] leading-[1.5] whitespace-pre-wrap">
            <WordDifference before={joined(block.since.lines)} after={joined(source.lines)} />
          </p>
        </details>
      ) : null}
      <div className="mt-3 flex flex-wrap items-center gap-2 text-[12px] text-ink-2">
        {block.confirmedAt ? (
          <span className="text-approved">
            <span aria-hidden>● </span>
            {t('contactsConfirmed', { name: block.confirmedByName ?? '' })} <Moment at={block.confirmedAt} />
          </span>
        ) : (
          <span>{t(block.proposed.some(Boolean) ? 'contactsProposed' : 'contactsOpen')}</span>
        )}
        {block.follows ? null : (
          <span className="text-ink-2">
            {t('contactsOwn')}{' '}
            {mayWrite ? (
              <Button small look="quiet" isDisabled={isBusy} onPress={() => void followAgain()}>
                {t('contactsFollow')}
              </Button>
            ) : null}
          </span>
        )}
        {block.confirmedAt === null && mayConfirm ? (
          <Button small isDisabled={isBusy} onPress={() => void confirm()}>
            {t('confirmContacts', { language })}
          </Button>
        ) : null}
      </div>
      {why ? (
        <p role="alert" className="m-0 mt-2 text-[12.5px] leading-snug text-changes">
          {refusals(why)} {why === 'not-signed-in' || why === 'other-account' ? <SignInAgain /> : null}
        </p>
      ) : null}
      {snapshot.theirs ? (
        <ThreeTexts
          name=""
          state={null}
          language={language}
          ancestor={snapshot.ancestor}
          mine={snapshot.text}
          theirs={snapshot.theirs.text.text}
          onMine={cell.keepMine}
          onTheirs={cell.takeTheirs}
          onBoth={cell.takeMerged}
        />
      ) : null}
    </div>
  );
};
