import { contract } from '@halteres/api/contract';
import { ERRORS } from '@halteres/modules/kernel/contract';
import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What happened, where, and how to mend it.' },
    code: { type: 'string', enum: Object.keys(ERRORS).map((code) => code.toLowerCase()) },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: { path: { type: 'string' }, message: { type: 'string' } },
      },
    },
    data: {},
    requestId: { type: 'string', description: 'What to name when asking for help; also in x-request-id.' },
  },
} as const;

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** Sent while it is read, so outside the contract; what it holds is what POST of the same path takes. */
const ARCHIVE = {
  operationId: 'account.archive.write',
  summary: 'Everything that is mine as one JSON document',
  tags: ['account'],
  responses: {
    '200': { description: 'OK', content: { 'application/json': { schema: { type: 'object' } } } },
    '401': problem('Sign in first.'),
    '403': problem('This key lacks the scope read.'),
  },
} as const;

/** The OpenAPI 3.1 document of the whole contract, with problems as RFC 9457 has them. */
export async function openApiDocument(publicUrl: string): Promise<Record<string, unknown>> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const document = await generator.generate(contract, {
    info: {
      title: 'Halteres',
      version: '1',
      description:
        'Training for coaches, athletes and gyms. Sign in under /api/auth and send the session cookie, or send a key made in the settings as `Authorization: Bearer`. A key reads with the scope `read` and writes with `train` or `coach`; where none may, the answer is 403.',
    },
    servers: [{ url: `${publicUrl}/api` }],
  });
  for (const operations of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(operations ?? {})) if (isOperation(operation)) mend(operation);
  }
  return {
    ...document,
    paths: {
      ...document.paths,
      '/me/archive': { ...document.paths?.['/me/archive'], get: ARCHIVE },
    },
    security: [{ session: [] }, { key: [] }, {}],
    components: {
      ...document.components,
      schemas: { ...document.components?.schemas, Problem: PROBLEM },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'halteres.session_token' },
        key: { type: 'http', scheme: 'bearer', description: 'A key made in the settings, or by POST /me/tokens.' },
      },
    },
  };
}

type Operation = {
  parameters?: ({ in: string } & Record<string, unknown>)[];
  responses: Record<string, { content?: Record<string, unknown> }>;
};

const isOperation = (value: unknown): value is Operation =>
  typeof value === 'object' && value !== null && 'responses' in value;

/** What the generator writes but OpenAPI 3.1 does not allow, and problems in place of its own error form. */
function mend(operation: Operation): void {
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in === 'query') continue;
    delete parameter['allowEmptyValue'];
    delete parameter['allowReserved'];
  }
  for (const [status, response] of Object.entries(operation.responses)) {
    if (Number(status) < 400 || response.content === undefined) continue;
    response.content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  }
}
