import type { TranslationView } from '#contract/translations.ts';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import { mainAct } from '#domain/workflow/main-act.ts';
import { sendBack } from '#domain/workflow/send-back.ts';
import { foresee } from './foresee.ts';

const labels = {
  'mark-done': 'done',
  approve: 'approve',
  'accept-edit': 'accept',
  acknowledge: 'acknowledge',
} as const;
/** Refusals that nothing in this cell can change: then the act is not offered. Others are said when it is tried. */
const hopeless = [
  'not-allowed',
  'nothing-to-review',
  'not-handed-over',
  'source-not-open',
  'empty',
  'nothing-to-accept',
];
const noneKnown = { found: { text: '', marks: [], findings: [] }, ignored: [] };

/** What a person is offered to do with a text: the main act by its label, and sending it back. */
export const offersOf = (translation: TranslationView, circumstances: Circumstances) => {
  const act = mainAct(translation, circumstances);
  const foreseen = act === 'go-on' ? null : foresee(act, translation, circumstances, noneKnown);
  const isOffered = act !== 'go-on' && foreseen && (foreseen.ok || !hopeless.includes(foreseen.refusal));
  return {
    main: isOffered ? labels[act] : null,
    maySendBack:
      translation.state !== 'changes-requested' &&
      sendBack(translation, { category: 'style', reason: '' }, circumstances).ok,
  };
};
