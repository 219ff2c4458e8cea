import type { SendBackCategory } from '#domain/workflow/translation.ts';
import type { Language, TargetLanguage } from '#locales/languages/language.ts';
import type { DemoHandle } from './people.ts';

type Act =
  | { act: 'source-import' }
  /** The coordinator lets translators start on a version that nobody has validated. */
  | { act: 'source-open-early'; version: number; reason: string }
  | { act: 'source-validate'; version: number }
  | { act: 'source-revise'; version: number; segment: number; text: string; reason: string; affects: TargetLanguage[] }
  | { act: 'save'; language: TargetLanguage; segment: number; text: string }
  | { act: 'mark-done'; language: TargetLanguage; segment: number }
  | { act: 'hand-over'; language: TargetLanguage }
  | { act: 'approve'; language: TargetLanguage; segment: number }
  | { act: 'send-back'; language: TargetLanguage; segment: number; category: SendBackCategory; reason: string }
  | { act: 'confirm-contacts'; language: TargetLanguage }
  /** Blocks of the library, by their keys, in order. */
  | { act: 'choose-blocks'; blocks: string[] }
  | { act: 'confirm-blocks'; language: Language }
  | { act: 'publish'; language: Language };

/** One act of the demo's past. `at` is hours before the seeding; `segment` counts the translatable segments from 0. */
export type ScenarioStep = { at: number; by: DemoHandle } & Act;
