/** What an act on a translation may be refused for. */
export type WorkflowRefusal =
  | 'not-allowed'
  | 'source-not-open'
  | 'empty'
  | 'nothing-to-review'
  | 'not-handed-over'
  | 'own-work'
  | 'joint-work'
  | 'translator-has-last-word'
  | 'nothing-to-accept'
  | 'source-changed'
  | 'blocking-findings'
  | 'reason-missing'
  | 'nothing-to-answer'
  | 'own-suggestion'
  | 'nothing-changed'
  | 'already-decided'
  | 'edit-instead';
