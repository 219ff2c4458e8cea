export function seedDemo(env: NodeJS.ProcessEnv): Promise<string>;
