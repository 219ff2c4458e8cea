import { ensureInstalled } from './ensure-installed.mjs';
import { ensureNode } from './ensure-node.mjs';

/** The first line of every entry point: dependencies in place, then a Node that can run them. */
export async function prepare(options) {
  ensureInstalled(options);
  await ensureNode();
}
