import { SMTPServer } from 'smtp-server';

/** A mail as a server received it: its bytes, and the same with its encodings undone. */
export type Letter = { from: string; to: string[]; raw: string; text: string };

/** A mail server on loopback that keeps what it is given, or refuses it when it is told to. */
export const openMailServer = async () => {
  const letters: Letter[] = [];
  let refusal = 0;
  const refused = (code: number) => Object.assign(new Error('refused'), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, done) => done(refusal >= 500 ? refused(refusal) : null),
    onData: (stream, { envelope }, done) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        if (refusal > 0) return done(refused(refusal));
        const raw = Buffer.concat(pieces).toString('utf8');
        letters.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          raw,
          text: decoded(raw),
        });
        return done();
      });
    },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    refuse: (code: number) => void (refusal = code),
    reset: () => {
      refusal = 0;
      letters.length = 0;
    },
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
};

/** Undoes quoted-printable, base64 parts, folded headers and encoded words, as far as mails of ours use them. */
const decoded = (raw: string): string => {
  const unfolded = raw.replace(/\r\n[ \t]+/g, ' ');
  const words = unfolded
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, way, word) =>
      way.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : quoted(word.replace(/_/g, ' ')),
    );
  return words
    .split(/\r\n(?=--)/)
    .map((part) => {
      const [head = '', ...body] = part.split('\r\n\r\n');
      const content = body.join('\r\n\r\n');
      if (/base64/i.test(head)) return `${head}\n\n${Buffer.from(content, 'base64').toString()}`;
      return /quoted-printable/i.test(head) ? `${head}\n\n${quoted(content)}` : part;
    })
    .join('\n')
    .replace(/\r\n/g, '\n');
};

const quoted = (text: string): string =>
  Buffer.from(
    text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
