import { existsSync, readdirSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import config, { rooms } from '../../.dependency-cruiser.mjs';
import { fromRoot, root } from './root.mjs';

const atTop = ['proxy.ts', 'instrumentation.ts', 'instrumentation-client.ts'];
const isCode = (name) => /\.(tsx?|mjs)$/.test(name) && !name.endsWith('.d.mts');

function codeIn(folder) {
  if (!existsSync(fromRoot(folder))) return [];
  return readdirSync(fromRoot(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? codeIn(path) : isCode(entry.name) ? [path] : [];
  });
}

/** Every file that the rules speak about. */
export const sourceFiles = () =>
  [...[...rooms, 'e2e', 'bench'].flatMap(codeIn), ...atTop.filter((file) => existsSync(fromRoot(file)))].toSorted();

/** What imports what, with the rules of .dependency-cruiser.mjs applied. */
export async function cruiseRooms(files = sourceFiles()) {
  const { output } = await cruise(files, { ...config.options, ruleSet: config, validate: true, baseDir: root });
  return {
    read: output.modules.map((module) => module.source).filter((source) => files.includes(source)),
    modules: output.modules,
    violations: output.summary.violations.map(({ rule, from, to, cycle }) => ({
      rule: rule.name,
      text: `${rule.name}: ${from} → ${cycle ? cycle.map((each) => each.name).join(' → ') : to}`,
    })),
  };
}
