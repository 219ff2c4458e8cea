import { health } from '#server/health.ts';

export const dynamic = 'force-dynamic';

export const GET = async () => {
  const state = await health();
  return Response.json(state, { status: state.ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
};
