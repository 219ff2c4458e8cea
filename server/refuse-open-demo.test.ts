import { describe, expect, it } from 'vitest';
import { refuseOpenDemo } from './refuse-open-demo.ts';

const production = (HOSTNAME?: string) => ({ HOSTNAME, NODE_ENV: 'production' });

describe('refuseOpenDemo', () => {
  it.each(['0.0.0.0', '192.168.1.4', 'press.example.org', '::', '127.0.0.1.example.org', undefined])(
    'refuses a demo on %s',
    (host) => {
      expect(() => refuseOpenDemo(true, production(host))).toThrow(/127\.0\.0\.1/);
    },
  );
  it.each(['127.0.0.1', 'localhost', '::1'])('lets a demo listen on %s', (host) => {
    expect(() => refuseOpenDemo(true, production(host))).not.toThrow();
  });
  it('lets an installation listen anywhere', () => {
    expect(() => refuseOpenDemo(false, production('0.0.0.0'))).not.toThrow();
  });
});
