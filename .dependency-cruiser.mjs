/** Which rooms a room may import from. docs/architecture.md says why; nothing else repeats these rules. */
export const doors = {
  locales: [],
  domain: ['locales/languages'],
  contract: ['domain', 'locales/languages'],
  db: ['domain', 'locales/languages'],
  server: ['domain', 'contract', 'db', 'locales/languages', 'messages'],
  components: ['domain', 'contract', 'locales', 'messages'],
  app: ['domain', 'contract', 'server', 'components', 'locales', 'messages', 'samples', 'cli'],
  cli: ['server', 'domain', 'locales/languages', 'messages'],
  messages: [],
  samples: ['server', 'domain', 'locales/languages'],
  scripts: [],
};

export const rooms = Object.keys(doors);

/** Files at the top level that are part of `app`. */
const ofApp = '^(app/|proxy\\.ts$|instrumentation(-client)?\\.ts$)';
const drivers =
  '^node_modules/(drizzle-orm|better-sqlite3|postgres|@better-auth/drizzle-adapter|better-auth/dist/adapters)/';
const frameworks = '^node_modules/(react|react-dom|react-aria-components|next|next-intl|@tanstack)/';
const parsers = '^(domain/formats/|node_modules/(mammoth|saxes|linkedom|docx|jszip)/)';
const test = '\\.test\\.tsx?$';

const from = (room) => (room === 'app' ? ofApp : `^${room}/`);

const doorRules = rooms.map((room) => ({
  name: `doors-of-${room}`,
  severity: 'error',
  comment: `${room} may import ${doors[room].join(', ') || 'nothing of ours'}`,
  from: { path: from(room) },
  to: {
    path: `^(${[...rooms, 'e2e', 'bench'].join('|')})/`,
    pathNot: [from(room), ...doors[room].map((other) => `^${other}/`)],
  },
}));

/** Rules about what runs, not about what is written: imports of types alone do not count. */
export const valueRules = [
  {
    name: 'no-parser-in-the-browser',
    severity: 'error',
    from: { path: '^components/', pathNot: test },
    to: { path: parsers, reachable: true },
  },
  {
    name: 'no-zod-in-the-browser',
    severity: 'error',
    comment: '30 kB that the browser does not need: it gets the contract as JSON',
    from: { path: '^components/', pathNot: test },
    to: { path: '^node_modules/zod/', reachable: true },
  },
  {
    name: 'the-command-line-reaches-no-tsx',
    severity: 'error',
    comment: 'Node strips types, it does not compile JSX',
    from: { path: '^(cli|samples|server|db|domain|contract)/', pathNot: test },
    to: { path: '\\.tsx$', reachable: true },
  },
];

export default {
  forbidden: [
    ...doorRules,
    {
      name: 'nobody-imports-app',
      severity: 'error',
      comment: 'a URL is where a request ends, nothing stands on it',
      from: { pathNot: [ofApp, '^e2e/'] },
      to: { path: ofApp },
    },
    {
      name: 'only-db-speaks-sql',
      severity: 'error',
      from: { path: `^(${rooms.join('|')}|proxy\\.ts$|instrumentation)`, pathNot: ['^db/', '^scripts/'] },
      to: { path: drivers },
    },
    {
      name: 'parsers-live-in-formats',
      severity: 'error',
      from: { path: `^(${rooms.join('|')})/`, pathNot: '^domain/formats/' },
      to: { path: '^node_modules/(mammoth|saxes|linkedom|docx|jszip)/' },
    },
    {
      name: 'domain-is-true-on-paper',
      severity: 'error',
      comment: 'no I/O and no framework; formats may inflate and hash what they read',
      from: { path: '^(domain|locales/languages)/', pathNot: [test, '^domain/formats/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'rules-know-no-framework',
      severity: 'error',
      comment: 'the command line runs these without React or Next',
      from: { path: '^(domain|locales/languages|contract|db|server|cli|samples)/' },
      to: { path: frameworks },
    },
    {
      name: 'zod-at-the-borders',
      severity: 'error',
      from: { path: '^(domain|locales|components|messages|samples)/' },
      to: { path: '^node_modules/zod/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: `^(${rooms.join('|')}|e2e|bench)/` },
      to: { circular: true },
    },
    { name: 'nobody-imports-a-test', severity: 'error', from: {}, to: { path: test } },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: { path: `^(${rooms.join('|')}|e2e|bench)/` },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|data|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
