/** Where the application answers, without a slash at the end; set by the global setup. */
export const baseUrl = (): string => {
  const url = process.env['E2E_BASE_URL'];
  if (!url) throw new Error('E2E_BASE_URL is not set');
  return url;
};
