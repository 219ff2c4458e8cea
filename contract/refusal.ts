/**
 * Every refusal that a person can cause, with the HTTP status that carries it. The sentence for each stands in
 * `messages/*.json` under `refusal`, and says what happened, why, and what to do next.
 */
export const refusalStatus = {
  // Who may
  'not-signed-in': 401,
  'other-account': 409,
  'not-allowed': 403,
  'not-found': 404,
  // What has moved meanwhile
  stale: 409,
  'already-exists': 409,
  'reference-taken': 409,
  'slug-taken': 409,
  'slug-fixed': 409,
  'last-administrator': 409,
  'organization-used': 409,
  // The source
  'source-empty': 422,
  'source-too-large': 413,
  'source-not-text': 422,
  'control-characters': 422,
  'bidi-characters': 422,
  'no-headline': 422,
  'source-not-open': 409,
  'source-already-validated': 409,
  'source-own-work': 403,
  'nothing-changed': 422,
  'fault-gone': 409,
  'no-source-file': 409,
  'source-faults-open': 409,
  // Translating and reviewing
  empty: 422,
  'nothing-to-review': 409,
  'not-handed-over': 409,
  'already-handed-over': 409,
  'nothing-to-hand-over': 409,
  'own-work': 403,
  'joint-work': 403,
  'translator-has-last-word': 403,
  'nothing-to-accept': 409,
  'source-changed': 409,
  'blocking-findings': 409,
  'finding-gone': 409,
  'reason-missing': 422,
  'nothing-to-answer': 409,
  // Suggesting
  'edit-instead': 409,
  'own-suggestion': 403,
  'already-decided': 409,
  // What comes back from elsewhere
  'handoff-elsewhere': 409,
  'handoff-unknown': 422,
  // Talking
  'thread-closed': 409,
  'already-asked': 409,
  'not-mentionable': 422,
  // Publishing
  'not-ready': 409,
  'under-embargo': 409,
  'already-published': 409,
  'contacts-empty': 422,
  'contacts-altered': 422,
  // Blocks of the library
  'block-name-taken': 409,
  'block-empty': 422,
  'block-misshapen': 422,
  'block-archived': 409,
  'block-already-chosen': 409,
  'block-is-place': 422,
  // References
  'reference-restricted': 403,
  'reference-too-large': 413,
  'too-many-references': 409,
  // The document
  'document-archived': 409,
  'document-published': 409,
  'language-has-texts': 409,
  'person-lacks-role': 422,
  // People and links
  'link-unusable': 410,
  'password-too-short': 422,
  'email-taken': 409,
} as const;

export type RefusalCode = keyof typeof refusalStatus;
export const refusalCodes = Object.keys(refusalStatus) as RefusalCode[];
