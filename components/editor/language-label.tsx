import { nativeName } from '#locales/languages/native-name.ts';
import type { Language } from '#locales/languages/language.ts';

/** On a narrow screen, where no column has a head: which language a text is in. */
export const LanguageLabel = ({ language }: { language: Language }) => (
  <p
    aria-hidden
    lang={language}
    className="m-0 mb-2 text-[12px] leading-none font-medium text-ink-2 first-letter:uppercase wide:hidden"
  >
    {nativeName[language]}
  </p>
);
