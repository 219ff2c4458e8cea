import { handleApi } from '#server/handle-api.ts';

/** Always answered anew; without this word the framework hands over a stand-in of the request, which cannot be copied. */
export const dynamic = 'force-dynamic';

const handle = (request: Request) => handleApi(request);

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
