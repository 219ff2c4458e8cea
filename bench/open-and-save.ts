import { communiqueSettings } from '#samples/communique-settings.ts';
import { durations, type Bench } from './figure.ts';
import { signIn } from './sign-in.ts';
import { fetched, timed } from './timed.ts';
import { withDemo } from './with-demo.ts';

const times = 200;

type Translation = { segmentId: string; language: string; state: string; version: number };

export const openAndSave: Bench = {
  summary: 'server time of opening the communiqué in the editor, and of saving one of its texts',
  measure: () =>
    withDemo(async (url) => {
      const headers = await signIn(url, 'translator.en');
      const json = async (path: string) => JSON.parse(await fetched(`${url}/api${path}`, { headers }));
      const { documents } = await json('/documents');
      const id = documents.find(
        ({ reference }: { reference: string }) => reference === communiqueSettings.reference,
      )?.id;
      const editor = `/documents/${id}/editor`;
      const cell = (await json(editor)).translations.find(
        ({ language, state }: Translation) => language === 'en' && state === 'draft',
      ) as Translation;
      let { version } = cell;
      const save = async (at: number) => {
        const body = JSON.stringify({
          version,
          text: { text: `A text of some length, saved as number ${at}.`, marks: [] },
        });
        const saved = await fetched(`${url}/api/segments/${cell.segmentId}/en`, { method: 'PUT', headers, body });
        ({ version } = JSON.parse(saved));
      };
      const health = await timed(times, () => fetched(`${url}/api/health`));
      const page = await timed(times, () => fetched(`${url}/en/documents/${id}`, { headers }));
      const data = await timed(times, () => fetched(`${url}/api${editor}`, { headers }));
      const saves = await timed(times, save);
      return [
        ...durations('editor page to its last byte', page, health),
        ...durations('data of the editor', data, health),
        ...durations('save of a cell', saves, health),
      ];
    }),
};
