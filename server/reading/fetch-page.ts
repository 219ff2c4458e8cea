import { lookup as lookUp } from 'node:dns/promises';
import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { maxFileBytes } from '#domain/import/source-text.ts';
import type { ReadRefusal } from '#domain/import/read-file.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { isPublicAddress } from './is-public-address.ts';
import { pageFile, pageTypes, type PageFile } from './page-file.ts';

/** Why an address gave no page; the interface words each (`reading.refused.address-refused`). */
export type AddressFault =
  | 'scheme'
  | 'port'
  | 'credentials'
  | 'name'
  | 'private'
  | 'redirects'
  | 'slow'
  | 'status'
  | 'type'
  | 'connection';

type Circumstances = {
  signal?: AbortSignal | undefined;
  /** Which IP addresses may be connected to. A test lets its own server through. */
  isAllowed?: (address: string) => boolean;
  /** Which ports, as an address says them: empty for the scheme's own. */
  isAllowedPort?: (port: string) => boolean;
  /** The addresses of a name. */
  resolveName?: (name: string) => Promise<{ address: string; family: number }[]>;
  /** In milliseconds, over all redirects. */
  longest?: number;
  /** The most bytes of a page, unpacked. */
  most?: number;
};

const mostRedirects = 5;

/**
 * Fetches a page of the public web, as a file. Follows at most five redirects, each checked like the first address; connects
 * to the very IP address that was checked, takes ten seconds in all, and reads no more than a file may have. Sends no
 * cookies and no credentials. Refuses `address-refused` (`data.reason`, an `AddressFault`; `data.status` with an answer's)
 * and `source-too-large`. Throws the signal's reason when told to stop.
 */
export const fetchPage = async (
  address: string,
  { signal, longest = 10_000, most = maxFileBytes, ...checks }: Circumstances = {},
): Promise<Result<PageFile, ReadRefusal>> => {
  const clock = AbortSignal.timeout(longest);
  const stop = signal ? AbortSignal.any([signal, clock]) : clock;
  try {
    let next = address;
    for (let step = 0; step <= mostRedirects; step += 1) {
      const gone = await goTo(next, checks, stop);
      if (!gone.ok) return gone;
      const { answer, url } = gone.value;
      const { statusCode: status = 0, headers } = answer;
      if (status >= 300 && status < 400 && headers.location !== undefined) {
        answer.destroy();
        if (!URL.canParse(headers.location, url)) return fault('redirects');
        next = new URL(headers.location, url).href;
        continue;
      }
      if (status !== 200) {
        answer.destroy();
        return refuse({ code: 'address-refused', data: { reason: 'status' satisfies AddressFault, status } });
      }
      const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
      if (!pageTypes.has(type)) {
        answer.destroy();
        return fault('type');
      }
      const bytes = await readBody(answer, most, stop);
      return bytes === null
        ? refuse({ code: 'source-too-large' })
        : ok(pageFile(url, headers['content-type'] ?? '', bytes));
    }
    return fault('redirects');
  } catch {
    signal?.throwIfAborted();
    return fault(clock.aborted ? 'slow' : 'connection');
  }
};

const fault = (reason: AddressFault) => refuse<ReadRefusal>({ code: 'address-refused', data: { reason } });

/** Asks one address, once it has been checked. */
const goTo = async (
  address: string,
  { isAllowed = isPublicAddress, isAllowedPort = (port) => port === '', resolveName = resolveAll }: Circumstances,
  stop: AbortSignal,
): Promise<Result<{ answer: IncomingMessage; url: URL }, ReadRefusal>> => {
  if (!URL.canParse(address)) return fault('scheme');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return fault('scheme');
  if (url.username !== '' || url.password !== '') return fault('credentials');
  if (!isAllowedPort(url.port)) return fault('port');
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(name);
  const found =
    family > 0
      ? [{ address: name, family }]
      : await unlessStopped(
          resolveName(name).catch(() => []),
          stop,
        );
  const [first] = found;
  if (!first) return fault('name');
  // One that is not public among several is no accident: who answers for the name would have us ask a neighbour.
  if (!found.every((one) => isAllowed(one.address))) return fault('private');

  const toChecked: LookupFunction = (_name, options, done) =>
    options.all ? done(null, [first]) : done(null, first.address, first.family);
  const ask = url.protocol === 'https:' ? secureRequest : plainRequest;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = ask(url, {
      // No connection is kept, none of another request is used.
      agent: false,
      lookup: toChecked,
      signal: stop,
      headers: {
        Accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1',
        'Accept-Encoding': 'gzip, deflate, br',
        'Accept-Language': 'fr',
        'User-Agent': 'Triptyque',
      },
    });
    asked.once('response', resolve);
    // Stays: a connection that breaks after its answer began says so once more.
    asked.on('error', reject);
    asked.end();
  });
  answer.on('error', () => {});
  return ok({ answer, url });
};

const resolveAll = (name: string) => lookUp(name, { all: true });

/** Resolving a name cannot be stopped: it is left to itself. */
const unlessStopped = <Value>(promise: Promise<Value>, stop: AbortSignal): Promise<Value> => {
  const stopped = new Promise<never>((_, reject) => {
    stop.addEventListener('abort', () => reject(stop.reason as Error), { once: true });
  });
  return Promise.race([promise, stopped]);
};

/** A body, unpacked; null when it is larger than `most` bytes, which are counted as they come. */
const readBody = async (answer: IncomingMessage, most: number, stop: AbortSignal): Promise<Uint8Array | null> => {
  const body = unpacked(answer);
  const onStop = () => body.destroy(stop.reason as Error);
  stop.addEventListener('abort', onStop, { once: true });
  try {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of body as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > most) return null;
      parts.push(part);
    }
    return Buffer.concat(parts);
  } finally {
    stop.removeEventListener('abort', onStop);
    answer.destroy();
  }
};

const unpacked = (answer: IncomingMessage): Readable => {
  const unpack = unpackers[(answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase()];
  if (unpack === undefined) throw new Error('packed in a way that was not asked for');
  if (unpack === null) return answer;
  const body = unpack();
  answer.on('error', (error) => body.destroy(error));
  return answer.pipe(body);
};

const unpackers: Record<string, (() => Transform) | null> = {
  identity: null,
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
