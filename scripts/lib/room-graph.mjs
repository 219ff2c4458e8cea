import { cruiseRooms } from './cruise-rooms.mjs';

const roomOf = (path) => {
  if (/^(proxy|instrumentation(-client)?)\.ts$/.test(path)) return 'app';
  return path.startsWith('locales/languages/') ? 'locales/languages' : path.split('/')[0];
};

const drawn = new Set([
  'app',
  'bench',
  'cli',
  'components',
  'contract',
  'db',
  'domain',
  'e2e',
  'locales',
  'locales/languages',
  'messages',
  'samples',
  'server',
]);

/** A mermaid graph of which room imports from which, read from the sources; tests do not count. */
export async function roomGraph() {
  const { modules } = await cruiseRooms();
  const edges = new Set();
  for (const { source, dependencies } of modules) {
    if (/\.test\.tsx?$/.test(source)) continue;
    const from = roomOf(source);
    for (const { resolved } of dependencies) {
      const to = roomOf(resolved);
      if (from !== to && drawn.has(from) && drawn.has(to)) edges.add(`  ${idOf(from)} --> ${idOf(to)}`);
    }
  }
  const named = '  languages["locales/languages"]';
  return ['```mermaid', 'flowchart TD', named, ...[...edges].toSorted((a, b) => a.localeCompare(b, 'en')), '```'].join(
    '\n',
  );
}

const idOf = (room) => (room === 'locales/languages' ? 'languages' : room);
