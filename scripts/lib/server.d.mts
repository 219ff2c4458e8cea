export function startServer(options: {
  host?: string;
  port: number;
  env: NodeJS.ProcessEnv;
  log: string;
  patience?: number;
}): Promise<{
  url: string;
  stop(): Promise<void>;
  kill(): Promise<void>;
  gone: Promise<{ code: number | null; signal: string | null }>;
}>;
