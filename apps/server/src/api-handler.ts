import { StandardOpenAPIHandler } from '@orpc/openapi/standard';
import { SmartCoercionPlugin } from '@orpc/json-schema';
import { ORPCError } from '@orpc/server';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { answerRequest } from './answer-request.ts';
import type { RequestContext } from './context.ts';
import type { Logger } from './log.ts';
import { expected, problemOf } from './problem.ts';
import { router } from './router.ts';

/** Answers /api requests by the contract; every failure is a problem document. Null where no route matches. */
export function openApiHandler(
  log: Logger,
): (request: Request, context: RequestContext, requestId: string) => Promise<Response | null> {
  const handler = new StandardOpenAPIHandler(router, {
    plugins: [new SmartCoercionPlugin({ schemaConverters: [new ZodToJsonSchemaConverter()] })],
    customErrorResponseBodyEncoder: problemOf,
    clientInterceptors: [
      async (options) => {
        try {
          return await options.next();
        } catch (error) {
          const mapped = expected(error);
          if (!(mapped instanceof ORPCError))
            log.error({ err: mapped, path: options.path.join('.') }, 'a handler broke');
          throw mapped;
        }
      },
    ],
  });
  return async (request, context, requestId) => {
    const response = await answerRequest(handler, request, context);
    if (response !== null && response.status >= 500)
      log.error({ requestId, method: request.method, path: new URL(request.url).pathname }, 'a request broke');
    return response;
  };
}

/** An error before or outside the contract, as a problem. */
export function problemResponse(status: number, code: string, detail: string): Response {
  const body = problemOf(new ORPCError(code, { status, message: detail }));
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } });
}
