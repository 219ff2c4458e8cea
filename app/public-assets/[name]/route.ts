import { publicAssets } from '../assets.ts';

type Context = { params: Promise<{ name: string }> };

export const GET = async (_request: Request, { params }: Context) => {
  const { name } = await params;
  const asset = publicAssets().byName.get(name);
  if (!asset) return new Response('Not found', { status: 404, headers: { 'Cache-Control': 'no-store' } });
  return new Response(new Uint8Array(asset.content), {
    headers: { 'Content-Type': asset.mediaType, 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
};
