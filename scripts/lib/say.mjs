export const seconds = (began) => `(${((Date.now() - began) / 1000).toFixed(1)} s)`;

/** Runs one step and prints a calm line for it: what it was and how long it took. */
export async function step(title, work, { out = process.stdout } = {}) {
  const began = Date.now();
  const note = await work();
  out.write(`✓ ${title}${note ? `: ${note}` : ''} ${seconds(began)}\n`);
}
