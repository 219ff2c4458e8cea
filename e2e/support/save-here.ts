import { loadCell } from '../../db/reads/load-cell.ts';
import { loadPersonByEmail } from '../../db/reads/load-people.ts';
import { plain } from '../../domain/text.ts';
import { installation } from '../../server/installation.ts';
import { save } from '../../server/translations/save.ts';
import type { Saving } from './save-elsewhere.ts';

/** What `saveElsewhere` runs: one save by its use case, on the installation that the environment names. */
const { email, segmentId, language, text } = JSON.parse(process.argv[2] ?? '') as Saving;
const { store } = installation();
const actor = await loadPersonByEmail(store.read, email);
const cell = await loadCell(store.read, { segmentId, language });
if (!actor || !cell) throw new Error('There is no such person or cell');
const { version } = cell.translation;
const act = { store, actor, now: new Date() };
const saved = await save(act, { segmentId, language, version, text: plain(text), origin: 'human' });
if (!saved.ok) throw new Error(saved.refusal);
await store.close();
