import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPage } from './fetch-page.ts';

const page = '<!doctype html><title>Communiqué</title><p>La conférence a eu lieu.</p>';
const html = { 'Content-Type': 'text/html; charset=utf-8' };
let asked: string[] = [];

const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/page': (_, response) => response.writeHead(200, html).end(page),
  '/gzip': (_, response) => response.writeHead(200, { ...html, 'Content-Encoding': 'gzip' }).end(gzipSync(page)),
  '/brotli': (_, response) =>
    response.writeHead(200, { ...html, 'Content-Encoding': 'br' }).end(brotliCompressSync(page)),
  '/cut': (_, response) =>
    response.writeHead(200, { ...html, 'Content-Encoding': 'gzip' }).end(gzipSync(page).subarray(0, 40)),
  '/bomb': (_, response) =>
    response.writeHead(200, { ...html, 'Content-Encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000))),
  '/latin': (_, response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=iso-8859-1' })
      .end(Buffer.from('<p>réfugiés', 'latin1')),
  '/moved': (_, response) => response.writeHead(302, { Location: '/page' }).end(),
  '/inside': (_, response) => response.writeHead(302, { Location: 'http://10.0.0.1/secret' }).end(),
  '/to-name': (_, response) => response.writeHead(301, { Location: 'http://inside.example/secret' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
  '/round': (_, response) => response.writeHead(302, { Location: '/round' }).end(),
  '/gone': (_, response) => response.writeHead(404, html).end(page),
  '/picture': (_, response) => response.writeHead(200, { 'Content-Type': 'image/png' }).end('x'),
  '/no-type': (_, response) => response.writeHead(200).end('x'),
  '/endless': (_, response) => {
    response.writeHead(200, html);
    const go = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
      if (!response.destroyed) response.once('drain', go);
    };
    go();
  },
  '/slow-body': (_, response) => {
    response.writeHead(200, html).write('<p>');
    const drop = setInterval(() => response.write('x'), 20);
    response.once('close', () => clearInterval(drop));
  },
  '/mute': () => {},
  '/broken': (request, response) => {
    response.writeHead(200, { ...html, 'Content-Length': 1000 }).write('x');
    setTimeout(() => request.socket.destroy(), 20);
  },
};

const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  answers[request.url ?? '']?.(request, response);
});
let at = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** As a server on this machine may be asked: by its own address alone. */
const here = { isAllowed: (address: string) => address === '127.0.0.1', isAllowedPort: () => true };
const refused = (reason: string, more = {}) => ({
  ok: false,
  refusal: { code: 'address-refused', data: { reason, ...more } },
});
const textOf = async (path: string) => {
  const got = await fetchPage(`${at}${path}`, here);
  return got.ok ? Buffer.from(got.value.bytes).toString() : got;
};

describe('what is fetched', () => {
  test('a page, packed or not, under the name of its address', async () => {
    expect(await fetchPage(`${at}/page`, here)).toMatchObject({ ok: true, value: { name: 'page.html' } });
    expect(await textOf('/page')).toBe(page);
    expect(await textOf('/gzip')).toBe(page);
    expect(await textOf('/brotli')).toBe(page);
    expect(await textOf('/moved')).toBe(page);
  });

  test('a page in another encoding, as its server names it', async () => {
    expect(await textOf('/latin')).toBe('\uFEFF<p>réfugiés');
  });
});

describe('what is refused before anybody is asked', () => {
  test.each([
    ['a loopback address', 'http://127.0.0.1/', 'private'],
    ['the same as one number', 'http://2130706433/', 'private'],
    ['the same in octal', 'http://0177.0.0.1/', 'private'],
    ['a private address', 'http://192.168.1.1/', 'private'],
    ['the address of a cloud’s metadata', 'http://169.254.169.254/latest/meta-data', 'private'],
    ['carrier-grade NAT', 'http://100.64.0.1/', 'private'],
    ['multicast', 'http://224.0.0.1/', 'private'],
    ['nothing', 'http://0.0.0.0/', 'private'],
    ['IPv6 loopback', 'http://[::1]/', 'private'],
    ['IPv6 link-local', 'http://[fe80::1]/', 'private'],
    ['IPv6 unique-local', 'http://[fd00::1]/', 'private'],
    ['an IPv4 address in IPv6', 'http://[::ffff:10.0.0.1]/', 'private'],
    ['the same by NAT64', 'http://[64:ff9b::10.0.0.1]/', 'private'],
    ['IPv6 that nobody has', 'http://[4000::1]/', 'private'],
    ['another port', 'http://example.org:8080/', 'port'],
    ['a password', 'https://me:secret@example.org/', 'credentials'],
    ['a file', 'file:///etc/passwd', 'scheme'],
    ['a script', 'javascript:alert(1)', 'scheme'],
    ['no address', 'example', 'scheme'],
  ])('%s', async (_, address, reason) => {
    expect(await fetchPage(address)).toEqual(refused(reason));
  });

  test.each([
    ['to loopback', [{ address: '127.0.0.1', family: 4 }]],
    [
      'to a public address and a private one',
      [
        { address: '8.8.8.8', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ],
    ],
    ['to an IPv4 address in IPv6', [{ address: '::ffff:127.0.0.1', family: 6 }]],
  ])('a name that leads %s', async (_, found) => {
    expect(await fetchPage('http://press.example/', { resolveName: async () => found })).toEqual(refused('private'));
  });

  test('localhost, as this machine itself resolves it', async () => {
    expect(await fetchPage('http://localhost/')).toEqual(refused('private'));
  });

  test('a name that nobody has', async () => {
    const resolveName = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await fetchPage('http://nobody.example/', { resolveName })).toEqual(refused('name'));
  });
});

describe('what is refused on the way', () => {
  test.each([
    ['a redirect to a private address', '/inside', 'private'],
    ['a redirect to a name that leads inside', '/to-name', 'private'],
    ['a redirect to a file', '/to-file', 'scheme'],
    ['a redirect without end', '/round', 'redirects'],
    ['a picture', '/picture', 'type'],
    ['an answer that does not say what it is', '/no-type', 'type'],
    ['an answer that breaks off', '/broken', 'connection'],
    ['an answer that is packed and cut off', '/cut', 'connection'],
  ])('%s', async (_, path, reason) => {
    const resolveName = async () => [{ address: '10.1.2.3', family: 4 }];
    expect(await fetchPage(`${at}${path}`, { ...here, resolveName })).toEqual(refused(reason));
  });

  test('a page that is not there, with the status that said so', async () => {
    expect(await fetchPage(`${at}/gone`, here)).toEqual(refused('status', { status: 404 }));
  });

  test('a body without end, and one that unpacks to too much', async () => {
    const tooLarge = { ok: false, refusal: { code: 'source-too-large' } };
    expect(await fetchPage(`${at}/endless`, { ...here, most: 1_000_000 })).toEqual(tooLarge);
    expect(await fetchPage(`${at}/bomb`, { ...here, most: 1_000_000 })).toEqual(tooLarge);
  });

  test('a server that takes too long, before its answer or in the midst of it', async () => {
    expect(await fetchPage(`${at}/mute`, { ...here, longest: 150 })).toEqual(refused('slow'));
    expect(await fetchPage(`${at}/slow-body`, { ...here, longest: 150 })).toEqual(refused('slow'));
    const never = () => new Promise<never>(() => {});
    expect(await fetchPage('http://press.example/', { resolveName: never, longest: 150 })).toEqual(refused('slow'));
  });

  test('five redirects are followed, and no more', async () => {
    asked = [];
    await fetchPage(`${at}/round`, here);
    expect(asked).toHaveLength(6);
  });
});

test('connects to the address that was checked, whatever the name leads to a moment later', async () => {
  const port = new URL(at).port;
  let times = 0;
  const resolveName = async () => {
    times += 1;
    return [{ address: times === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
  };
  const got = await fetchPage(`http://press.example:${port}/page`, { ...here, resolveName });
  expect(got.ok).toBe(true);
  expect(times).toBe(1);
});

test('stops when the person does', async () => {
  const control = new AbortController();
  const fetching = fetchPage(`${at}/mute`, { ...here, signal: control.signal });
  setTimeout(() => control.abort(new Error('stopped')), 50);
  await expect(fetching).rejects.toThrow('stopped');
});
