import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';

test.each([
  ['fr', 'La conférence a réuni trente délégations, qui ont décidé de doubler leur aide aux réfugiés.'],
  ['en', 'The conference brought together thirty delegations, which decided to double their help for refugees.'],
  ['es', 'La conferencia reunió a treinta delegaciones, que decidieron duplicar su ayuda a los refugiados.'],
  ['pt', 'A conferência reuniu trinta delegações, que decidiram duplicar a sua ajuda aos refugiados da região.'],
  [null, 'Trente pays'],
  [null, '12 345 678 — 2019, 2020, 2021, 2022, 2023, 2024, 2025'],
])('%s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
