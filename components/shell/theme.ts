export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const themeCookie = 'triptyque-theme';

export const themeOf = (value: string | undefined): Theme =>
  (themes as readonly string[]).includes(value ?? '') ? (value as Theme) : 'system';
