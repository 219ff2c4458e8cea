import { parseArgs } from 'node:util';

/** The flags of a command, or its help and an end: an unknown flag is told, never passed over. */
export function flags(options, help) {
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: false,
    });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    return { ...values, positionals };
  } catch (error) {
    console.error(`✗ ${error.message}\n\n${help}`);
    process.exit(2);
  }
}
