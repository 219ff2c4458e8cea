/** Calls of a series that are made first and not counted: they load code and fill caches. */
const warmUp = 10;

/** Milliseconds of each of `count` calls, one after the other. */
export const timed = async (count: number, call: (at: number) => Promise<unknown>): Promise<number[]> => {
  const values: number[] = [];
  for (let at = -warmUp; at < count; at += 1) {
    const began = performance.now();
    await call(at);
    if (at >= 0) values.push(performance.now() - began);
  }
  return values;
};

/** A request to its last byte; throws where the answer has another status than the one that is expected. */
export const fetched = async (address: string, init: RequestInit = {}, expected = 200): Promise<string> => {
  const answer = await fetch(address, { redirect: 'manual', ...init });
  const body = await answer.text();
  if (answer.status !== expected) {
    throw new Error(`${init.method ?? 'GET'} ${address} answers ${answer.status}: ${body.slice(0, 300)}`);
  }
  return body;
};
