import { refusalCodes } from '#contract/refusal.ts';

type Schema = {
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: unknown[];
  required?: string[];
  anyOf?: Schema[];
  const?: unknown;
};
type Parameter = { name: string; in: string; required?: boolean };
type Operation = {
  summary?: string;
  parameters?: unknown[];
  requestBody?: unknown;
  responses?: Record<string, unknown>;
};
type Document = { paths?: Record<string, object | undefined> };

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The OpenAPI document for people: one section a call. The API speaks English, and so does this page. */
export const ApiPage = ({ document }: { document: Document }) => (
  <main>
    <h1>Triptyque API</h1>
    <p className="dek">
      Calls are JSON under <code>/api</code>, made with the session cookie of a person who signed in. A write must carry
      the <code>Origin</code> of the installation. For programs: <a href="/api/openapi.json">openapi.json</a> (OpenAPI
      3.1).
    </p>
    <p>
      A refusal that a person can cause comes as <code>{'{ "code": … }'}</code> with its HTTP status. The codes:{' '}
      {refusalCodes.join(', ')}.
    </p>
    {Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = (item as Record<string, Operation> | undefined)?.[method];
        return operation ? [<Call key={`${method} ${path}`} method={method} path={path} operation={operation} />] : [];
      }),
    )}
  </main>
);

const Call = ({ method, path, operation }: { method: string; path: string; operation: Operation }) => {
  const parameters = (operation.parameters ?? []) as Parameter[];
  const body = schemaOf(operation.requestBody);
  const answer = schemaOf(operation.responses?.['200']);
  const refusals = Object.keys(operation.responses ?? {}).filter((status) => status !== '200');
  return (
    <section>
      <h2>
        {method.toUpperCase()} {path}
      </h2>
      <p>{operation.summary}</p>
      <ul>
        {parameters.length > 0 ? (
          <li>Parameters: {parameters.map(({ name, in: place }) => `${name} (${place})`).join(', ')}</li>
        ) : null}
        {body ? (
          <li>
            Takes: <code>{shapeOf(body)}</code>
          </li>
        ) : null}
        {answer ? (
          <li>
            Gives: <code>{shapeOf(answer)}</code>
          </li>
        ) : null}
        {refusals.length > 0 ? <li>Refuses with: {refusals.join(', ')}</li> : null}
      </ul>
    </section>
  );
};

const schemaOf = (carrier: unknown): Schema | null => {
  const content = (carrier as { content?: Record<string, { schema?: Schema }> } | undefined)?.content;
  return content?.['application/json']?.schema ?? null;
};

/** A schema in one line, three levels deep. */
const shapeOf = (schema: Schema, depth = 0): string => {
  if (schema.anyOf) return schema.anyOf.map((one) => shapeOf(one, depth)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  if (schema.properties) {
    if (depth >= 3) return '{ … }';
    const fields = Object.entries(schema.properties).map(
      ([name, field]) => `${name}${schema.required?.includes(name) ? '' : '?'}: ${shapeOf(field, depth + 1)}`,
    );
    return `{ ${fields.join(', ')} }`;
  }
  if (schema.items) return `[${shapeOf(schema.items, depth + 1)}]`;
  return [schema.type ?? 'any'].flat().join(' | ');
};
