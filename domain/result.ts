/** A value, or the refusal that a person can cause. Exceptions are for broken promises of code or machine only. */
export type Result<Value, Refused> = { ok: true; value: Value } | { ok: false; refusal: Refused };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const refuse = <Refused>(refusal: Refused): { ok: false; refusal: Refused } => ({ ok: false, refusal });
