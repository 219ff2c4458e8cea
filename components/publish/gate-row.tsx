'use client';

import { useTranslations } from 'next-intl';
import type { GateView } from '#contract/publishing.ts';
import type { Language } from '#locales/languages/language.ts';
import { ButtonLink } from '#components/ui/button.tsx';
import { useMoment } from '#components/ui/use-moment.ts';

type Props = { gate: GateView; documentId: string; language: Language; zone: string; now: string };

/** One condition of publication: met or not as sign and words, what exactly, whom it waits for, and the way there. */
export const GateRow = ({ gate, documentId, language, zone, now }: Props) => {
  const t = useTranslations('gate');
  const detail = useDetail(gate, zone, now);
  const waits = useWaitsFor(gate);
  // That a text is published as it stands is no fault of it.
  const isQuiet = !gate.met && gate.code === 'not-yet-published';
  const [first] = gate.paragraphs;
  const place = first
    ? {
        href: `/documents/${documentId}?cell=${first.segmentId}.${language}`,
        label: t('goTo', { number: first.position + 1 }),
      }
    : placeWithoutParagraph(gate, documentId, t);
  return (
    <li className="grid grid-cols-[22px_minmax(0,1fr)_auto] gap-2 border-t border-line py-2.5">
      <span aria-hidden className={`font-bold ${gate.met ? 'text-approved' : isQuiet ? 'text-ink-3' : 'text-changes'}`}>
        {gate.met ? '✓' : isQuiet ? '=' : '✕'}
      </span>
      <span>
        <span className="visually-hidden">{gate.met ? t('met') : isQuiet ? '' : t('notMet')}</span>
        <b className="font-semibold">{t(`${gate.code}.${gate.met ? 'met' : 'unmet'}`, argsOf(gate))}</b>
        {[detail, waits].filter(Boolean).map((line) => (
          <span key={line} className="mt-0.5 block text-[12.5px] text-ink-2" suppressHydrationWarning>
            {line}
          </span>
        ))}
        {gate.paragraphs.length > 1 ? <Others gate={gate} documentId={documentId} language={language} /> : null}
      </span>
      {!gate.met && place ? (
        <ButtonLink href={place.href} small className="self-start">
          {place.label}
        </ButtonLink>
      ) : null}
    </li>
  );
};

const argsOf = ({ args }: GateView) => ({
  count: Number(args['count'] ?? 0),
  left: Number(args['total'] ?? 0) - Number(args['done'] ?? 0),
  done: Number(args['done'] ?? 0),
  total: Number(args['total'] ?? 0),
  version: Number(args['version'] ?? 0),
  lines: Number(args['lines'] ?? 0),
  organizations: Number(args['organizations'] ?? 0),
  number: Number(args['number'] ?? 0),
  missing: Number(args['missing'] ?? 0),
});

const useDetail = (gate: GateView, zone: string, now: string): string => {
  const t = useTranslations('gate');
  const checks = useTranslations('checks');
  const words = useMoment(now);
  if (gate.code === 'embargo-over') return words(String(gate.args['at']), zone);
  const blocked = gate.code === 'checks-passed' ? gate.paragraphs.find(({ finding }) => finding !== null) : undefined;
  if (!blocked?.finding) return t(`${gate.code}.detail`, argsOf(gate));
  // The code comes from a check, whose sentences stand under its own name.
  const code = blocked.finding.code as 'figure-differs';
  const what = checks(`${code}.detail`, blocked.finding.args as { expected: string; found: string });
  return t('found', { number: blocked.position + 1, what });
};

const useWaitsFor = ({ waitsFor }: GateView): string => {
  const t = useTranslations('gate');
  const role = useTranslations('role');
  if (!waitsFor) return '';
  const name =
    waitsFor.name ?? (waitsFor.language ? `${role(waitsFor.role)} (${waitsFor.language})` : role(waitsFor.role));
  return t('waitsFor', { name });
};

const placeWithoutParagraph = (gate: GateView, documentId: string, t: ReturnType<typeof useTranslations<'gate'>>) => {
  switch (gate.code) {
    case 'source-validated':
    case 'current-source':
      return { href: `/documents/${documentId}/source`, label: t('toSource') };
    case 'contacts-confirmed':
      return { href: `/documents/${documentId}?panel=contacts`, label: t('toContacts') };
    case 'blocks-confirmed':
      return { href: `/documents/${documentId}?panel=blocks`, label: t('toBlocks') };
    default:
      return null;
  }
};

const Others = ({ gate, documentId, language }: Pick<Props, 'gate' | 'documentId' | 'language'>) => {
  const t = useTranslations('gate');
  return (
    <span className="mt-1 flex flex-wrap gap-x-2 text-[12.5px]">
      {gate.paragraphs.slice(0, 40).map(({ segmentId, position }) => (
        <ButtonLink
          key={segmentId}
          href={`/documents/${documentId}?cell=${segmentId}.${language}`}
          look="quiet"
          small
          className="-ml-1.5 !px-1.5 text-accent"
        >
          {t('paragraphNumber', { number: position + 1 })}
        </ButtonLink>
      ))}
    </span>
  );
};
