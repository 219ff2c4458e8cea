import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import { EditorScreen } from '#components/editor/editor-screen.tsx';
import { isFilter } from '#components/editor/filters.ts';
import { askedPlace } from '#components/editor/first-place.ts';
import { chosenView, viewCookie } from '#components/editor/view.ts';
import { apiFor } from '#server/api-for.ts';
import { orNotFound } from '../../or-not-found.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ view?: string; filter?: string; cell?: string; panel?: string }>;
};

const open = async (id: string) => {
  const { api, session } = await apiFor(await headers());
  return { session, view: await orNotFound(api.documents.open({ id })) };
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { api } = await apiFor(await headers());
  const { settings } = await orNotFound(api.documents.get({ id: (await params).id }));
  return { title: settings.title };
};

const EditorPage = async ({ params, searchParams }: Props) => {
  const [{ id }, asked, jar] = await Promise.all([params, searchParams, cookies()]);
  const { view, session } = await open(id);
  const targets = view.document.settings.languages.map(({ language }) => language);
  const place = askedPlace(view, asked.cell);
  const chosen = chosenView(targets, { grants: session?.grants ?? [] }, asked.view, jar.get(viewCookie)?.value);
  return (
    <EditorScreen
      key={id}
      initial={view}
      // A cell that is asked for is shown, whatever the person looked at last.
      shown={place && !chosen.includes(place.language) ? targets : chosen}
      filter={isFilter(asked.filter) ? asked.filter : 'all'}
      asked={place}
      part={asked.panel ?? null}
      now={new Date().toISOString()}
    />
  );
};

export default EditorPage;
