import { openApi } from '#server/open-api.ts';

export const GET = async () => Response.json(await openApi());
