import { existsSync } from 'node:fs';
import { connect } from '#dialect';
import { isPostgres, readEnvironment, type Environment } from '../environment.ts';
import { examineDatabase } from './examine-database.ts';
import { examineMachine } from './examine-machine.ts';
import { examined, type Examined } from './examined.ts';
import { sentenceOf } from './sentence-of.ts';

/**
 * Looks at the installation that the environment names and says, check by check, what is right and what is wrong, and
 * what to do. Changes nothing: makes no folder, no secret and no database.
 */
export const examine = async (variables: NodeJS.ProcessEnv): Promise<Examined[]> => {
  let environment: Environment;
  try {
    environment = readEnvironment(variables);
  } catch (error) {
    return [examined('environment', 'problem', sentenceOf(error))];
  }
  return [
    examined('environment', 'ok', 'The environment is understood.'),
    ...examineMachine(environment),
    ...(await database(environment)),
  ];
};

const database = async (environment: Environment): Promise<Examined[]> => {
  const { databaseUrl } = environment;
  if (!isPostgres(environment) && !existsSync(databaseUrl)) {
    return [examined('database', 'warning', `There is no database at ${databaseUrl} yet. The first start makes it.`)];
  }
  try {
    const store = connect(databaseUrl);
    try {
      const now = await store.now();
      const findings = await examineDatabase(store, environment, new Date());
      return [examined('database', 'ok', `The database answers (${store.kind}, ${now.toISOString()}).`), ...findings];
    } finally {
      await store.close();
    }
  } catch (error) {
    return [examined('database', 'problem', sentenceOf(error))];
  }
};
