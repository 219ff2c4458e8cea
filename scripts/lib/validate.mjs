import { checks } from './checks.mjs';
import { seconds } from './say.mjs';

/** Looks at everything and tells all that is wrong, not only the first; gives the names of what failed. */
export async function validate() {
  const failed = [];
  for (const { name, look } of checks) {
    const began = Date.now();
    const { code, output } = await look();
    console.log(`${code === 0 ? '✓' : '✗'} ${name} ${seconds(began)}`);
    if (code === 0) continue;
    failed.push(name);
    console.log(output.trimEnd().replace(/^/gm, '  '));
  }
  return failed;
}
