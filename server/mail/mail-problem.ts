/** Why a mail was not sent, as one sentence for an operator, without what the mail held or to whom it went. */
export const mailProblemOf = (error: unknown): { problem: string; isForGood: boolean } => {
  const {
    code = '',
    responseCode = 0,
    command = '',
  } = (error ?? {}) as {
    code?: string;
    responseCode?: number;
    command?: string;
  };
  // 5xx to the recipient: the address will not become a better one by asking again.
  if (responseCode >= 500 && command.startsWith('RCPT TO')) {
    return { problem: `The mail server refuses the recipient (${responseCode}).`, isForGood: true };
  }
  if (code === 'EAUTH') return later('The mail server refuses the user or the password of TRIPTYQUE_SMTP_URL.');
  if (code === 'ETLS') return later('The mail server’s encryption cannot be trusted or agreed upon.');
  if (responseCode > 0) return later(`The mail server refuses the mail (${responseCode}).`);
  return later(`The mail server cannot be reached at the address of TRIPTYQUE_SMTP_URL (${code || 'no answer'}).`);
};

const later = (problem: string) => ({ problem, isForGood: false });
