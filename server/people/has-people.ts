import { countPeople } from '#db/reads/load-people.ts';
import type { Act } from '../act.ts';

/** Whether anybody has an account here. */
export const hasPeople = async (store: Act['store']): Promise<boolean> => (await countPeople(store.read)) > 0;
