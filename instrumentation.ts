/** Runs once before the first request: migrations, and on an empty house the way in for its first administrator. */
export const register = async () => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { start } = await import('./server/start.ts');
  await start();
};
