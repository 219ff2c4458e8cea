import { existsSync, readdirSync } from 'node:fs';
import config, { rooms, valueRules } from '../../.dependency-cruiser.mjs';
import { fromRoot, root } from './root.mjs';
import { readValuesOnly } from './swc-for-cruiser.mjs';

// After swc-for-cruiser.mjs has prepared swc, which the cruiser takes hold of when it is loaded.
const { cruise } = await import('dependency-cruiser');

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

/**
 * What imports what, with the rules of .dependency-cruiser.mjs applied: those for all imports, or with `valuesOnly` those
 * for what remains when the types are erased.
 */
export async function cruiseRooms(files = sourceFiles(), { valuesOnly = false } = {}) {
  readValuesOnly(valuesOnly);
  const ruleSet = valuesOnly ? { ...config, forbidden: valueRules } : config;
  // The names of folders like `[locale]` and `(workspace)` would be read as patterns; a folder names all that is in it.
  const entries = [...new Set(files.map((file) => (file.startsWith('app/') ? 'app' : file)))];
  const { output } = await cruise(entries, { ...config.options, ruleSet, validate: true, baseDir: root });
  const modules = output.modules;
  return {
    modules,
    read: modules.map((module) => module.source).filter((source) => files.includes(source)),
    violations: output.summary.violations.map(({ rule, from, to, cycle, via }) => ({
      rule: rule.name,
      text: `${rule.name}: ${from} → ${(cycle ?? via)?.map((each) => each.name).join(' → ') ?? to}`,
    })),
  };
}
