import { handleApi } from '#server/handle-api.ts';

const handle = (request: Request) => handleApi(request);

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
