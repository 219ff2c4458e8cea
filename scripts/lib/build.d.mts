export const serverFile: string;
export function hasBuild(): boolean;
export function isBuilt(): boolean;
export function build(options?: { force?: boolean }): Promise<string>;
