import { createServer } from 'node:net';

/** Whether something could listen there now. */
export const isFree = (port, host = '127.0.0.1') =>
  new Promise((answer) => {
    const server = createServer();
    server.once('error', () => answer(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => answer(true)));
  });

/** The preferred port, one of the twenty after it, or any that the system has. */
export async function freePort(preferred = 0, host = '127.0.0.1') {
  if (preferred > 0) {
    for (let port = preferred; port <= preferred + 20; port += 1) if (await isFree(port, host)) return port;
  }
  return new Promise((answer, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen({ port: 0, host }, () => {
      const { port } = server.address();
      server.close(() => answer(port));
    });
  });
}
