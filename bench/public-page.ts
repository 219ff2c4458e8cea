import { fetched } from './timed.ts';

/** The address of a published page of the demo, as the public list links it. */
export const publicPage = async (url: string): Promise<string> => {
  const list = await fetched(`${url}/en/editions`);
  const path = /href="(?:https?:\/\/[^/"]+)?(\/en\/editions\/[a-z0-9-]+)"/.exec(list)?.[1];
  if (!path) throw new Error('The public list links no edition');
  return `${url}${path}`;
};
