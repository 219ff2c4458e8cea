import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import { EditorScreen } from '#components/editor/editor-screen.tsx';
import { filtersIn, type FilterParameters } from '#components/editor/filters.ts';
import { askedPlace } from '#components/editor/first-place.ts';
import { chosenView, viewCookie } from '#components/editor/view.ts';
import { targetLanguages } from '#locales/languages/language.ts';
import { apiFor } from '#server/api-for.ts';
import { orNotFound } from '../../or-not-found.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ view?: string; cell?: string; panel?: string } & FilterParameters>;
};

/** More than any screen shows; the other paragraphs follow. */
const firstParagraphs = 40;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { api } = await apiFor(await headers());
  const { settings } = await orNotFound(api.documents.get({ id: (await params).id }));
  return { title: settings.title };
};

const EditorPage = async ({ params, searchParams }: Props) => {
  const [{ id }, asked, jar] = await Promise.all([params, searchParams, cookies()]);
  const { api, session } = await apiFor(await headers());
  const remembered = jar.get(viewCookie)?.value;
  const grants = session?.grants ?? [];
  const among = chosenView(targetLanguages, { grants }, asked.view, remembered);
  const cell = askedPlace(asked.cell, among[0]);
  const view = await orNotFound(api.documents.open({ id, ...cell, among, size: firstParagraphs }));
  const targets = view.document.settings.languages.map(({ language }) => language);
  const chosen = chosenView(targets, { grants }, asked.view, remembered);
  return (
    <EditorScreen
      key={id}
      initial={view}
      // A cell that is asked for is shown, whatever the person looked at last.
      shown={view.place && !chosen.includes(view.place.language) ? targets : chosen}
      filters={filtersIn(asked)}
      isAsked={cell.segmentId !== undefined && view.place?.segmentId === cell.segmentId}
      part={asked.panel ?? null}
      now={new Date().toISOString()}
    />
  );
};

export default EditorPage;
