import { handleLive } from '#server/live/handle-live.ts';

export const dynamic = 'force-dynamic';

export const GET = (request: Request) => handleLive(request);
