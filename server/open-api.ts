import { contract } from '#contract/contract.ts';
import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import packageJson from '../package.json' with { type: 'json' };

/** The OpenAPI 3.1 document of the API, from the contract. */
export const openApi = () =>
  new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] }).generate(contract, {
    info: { title: 'Triptyque', version: packageJson.version },
    servers: [{ url: '/api' }],
  });
