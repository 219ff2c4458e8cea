import { createRequire } from 'node:module';

// dependency-cruiser reads TypeScript by swc, but asks it for no JSX, so a .tsx file is a syntax error to it. Its way to
// swc is met here, before it is loaded; the same place can leave out what is erased when the program runs.
const swc = createRequire(import.meta.url)('@swc/core');
const parse = swc.parseFileSync;
let valuesOnly = false;

swc.parseFileSync = (file, options) => {
  const parsed = parse(file, { ...options, tsx: file.endsWith('.tsx') });
  return valuesOnly ? { ...parsed, body: parsed.body.filter((item) => !isErased(item)) } : parsed;
};

const isErased = ({ type, typeOnly, specifiers = [] }) =>
  (type === 'ImportDeclaration' || type === 'ExportNamedDeclaration') &&
  (typeOnly || (specifiers.length > 0 && specifiers.every((each) => each.isTypeOnly)));

/** Whether imports and exports of types count from here on. */
export function readValuesOnly(answer) {
  valuesOnly = answer;
}
