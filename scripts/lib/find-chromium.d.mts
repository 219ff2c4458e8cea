export function findChromium(options?: { install?: boolean }): string;
export const chromiumArguments: string[];
