import { handleAuth } from '#server/auth/handle-auth.ts';

const handle = (request: Request) => handleAuth(request);

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
