const systems = new Set(['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']);
const processors = new Set(['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']);

/**
 * Adds an entry, without integrity, for every optional dependency that the lock does not hold, and returns their names.
 * Only exact versions named for a platform are added: a range would be a guess.
 */
export function completeLock(lock) {
  const { packages } = lock;
  const added = [];
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isResolved(packages, path, name) || !/^\d+\.\d+\.\d+[\w.-]*$/.test(version)) continue;
      const platform = platformOf(name);
      if (!platform) continue;
      packages[`node_modules/${name}`] = { version, ...platform, optional: true, ...(entry.dev ? { dev: true } : {}) };
      added.push(name);
    }
  }
  lock.packages = Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')));
  return added;
}

function isResolved(packages, from, name) {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('node_modules/') - 1))) {
    if (packages[base === '' ? `node_modules/${name}` : `${base}/node_modules/${name}`]) return true;
    if (base === '') return false;
  }
}

function platformOf(name) {
  const words = name.split(/[-/]/);
  const cpu = words.filter((word) => processors.has(word));
  const os = words.filter((word) => systems.has(word));
  if (cpu.length === 0) return null;
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : [];
  return { cpu, ...(os.length > 0 ? { os } : {}), ...(libc.length > 0 ? { libc } : {}) };
}
