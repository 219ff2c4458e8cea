import type messages from './messages/fr.json';
import type { routing } from './locales/routing.ts';

declare module 'next-intl' {
  interface AppConfig {
    Locale: (typeof routing.locales)[number];
    Messages: typeof messages;
  }
}
