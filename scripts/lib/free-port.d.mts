export function isFree(port: number, host?: string): Promise<boolean>;
export function freePort(preferred?: number, host?: string): Promise<number>;
