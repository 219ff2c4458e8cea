import { OpenAPIHandler } from '@orpc/openapi/fetch';
import { SmartCoercionPlugin } from '@orpc/json-schema';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { ORPCError, onError } from '@orpc/server';
import { BodyLimitPlugin } from '@orpc/server/fetch';
import { pageOfHeader } from '#contract/page-of-header.ts';
import { newId } from '#db/new-id.ts';
import { installation } from './installation.ts';
import { isSameOrigin } from './is-same-origin.ts';
import { log } from './log.ts';
import { router } from './router.ts';
import { sessionOf } from './session/session-of.ts';

/** The largest inputs are a source file in base64 beside its lines. */
const maxBodySize = 40 * 1024 * 1024;

const handler = new OpenAPIHandler(router, {
  // Paths and queries carry only text: the contract says what is a number or a yes.
  plugins: [
    new BodyLimitPlugin({ maxBodySize }),
    new SmartCoercionPlugin({ schemaConverters: [new ZodToJsonSchemaConverter()] }),
  ],
  interceptors: [
    onError((error, { context }) => {
      if (error instanceof ORPCError && error.status < 500) return;
      log().error({ err: error, requestId: context.requestId }, 'a call to the API broke');
    }),
  ],
});

/** Answers one call to the API. Writes must come from our own pages. */
export const handleApi = async (request: Request): Promise<Response> => {
  const begun = performance.now();
  const requestId = newId();
  const response = await answer(request, requestId);
  response.headers.set('Cache-Control', 'no-store');
  response.headers.set('X-Request-Id', requestId);
  log().info(
    { requestId, method: request.method, status: response.status, ms: Math.round(performance.now() - begun) },
    'api',
  );
  return response;
};

const answer = async (request: Request, requestId: string): Promise<Response> => {
  if (request.method !== 'GET' && !isSameOrigin(request, installation().environment)) {
    return Response.json(
      { code: 'FOREIGN_ORIGIN', message: 'Writes must come from the application’s own pages.' },
      { status: 403 },
    );
  }
  const { matched, response } = await handler.handle(plainCopy(request), {
    prefix: '/api',
    context: {
      installation: installation(),
      session: await sessionOf(request.headers),
      pageOf: request.headers.get(pageOfHeader),
      now: new Date(),
      requestId,
    },
  });
  return matched ? response : Response.json({ code: 'NOT_FOUND', message: 'No such call.' }, { status: 404 });
};

/** The framework's own request is a stand-in or a subclass that `new Request(request)` cannot read: its parts can be. */
const plainCopy = ({ url, method, headers, body, signal }: Request): Request => {
  const parts: RequestInit & { duplex: 'half' } = { method, headers, body, signal, duplex: 'half' };
  return new Request(url, parts);
};
