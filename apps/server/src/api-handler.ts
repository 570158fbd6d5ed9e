import { StandardOpenAPICodec, StandardOpenAPIMatcher, type StandardOpenAPICodecOptions } from '@orpc/openapi/standard';
import {
  StandardBracketNotationSerializer,
  StandardOpenAPISerializer,
  type StandardOpenAPIJsonSerializer,
} from '@orpc/openapi-client/standard';
import { SmartCoercionPlugin } from '@orpc/json-schema';
import { ORPCError } from '@orpc/server';
import { StandardHandler, type StandardHandlerOptions } from '@orpc/server/standard';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { answerRequest } from './answer-request.ts';
import type { RequestContext } from './context.ts';
import { openKeptPrograms } from './kept-programs.ts';
import type { Logger } from './log.ts';
import { noteRoute } from './observe/request-scope.ts';
import { expected, problemOf } from './problem.ts';
import { requireScope } from './account/scopes.ts';
import { router } from './router.ts';

/** What the contract lets out is JSON already; oRPC would walk through all of it once more for dates, sets and files. */
const AS_IT_IS = { serialize: (data: unknown): [unknown, boolean] => [data, false] } as StandardOpenAPIJsonSerializer;

/** Answers /api requests by the contract; every failure is a problem document. Null where no route matches. */
export function openApiHandler(log: Logger): (request: Request, context: RequestContext) => Promise<Response | null> {
  const keptPrograms = openKeptPrograms();
  const options: StandardHandlerOptions<RequestContext> & StandardOpenAPICodecOptions = {
    plugins: [new SmartCoercionPlugin({ schemaConverters: [new ZodToJsonSchemaConverter()] })],
    customErrorResponseBodyEncoder: problemOf,
    clientInterceptors: [
      async (call) => {
        noteRoute(`/api${call.procedure['~orpc'].route.path ?? ''}`);
        try {
          requireScope(call.path, call.context.actor);
          return await keptPrograms({ ...call, next: () => call.next() });
        } catch (error) {
          const mapped = expected(error);
          if (!(mapped instanceof ORPCError)) log.error({ err: mapped, path: call.path.join('.') }, 'a handler broke');
          throw mapped;
        }
      },
    ],
  };
  const serializer = new StandardOpenAPISerializer(AS_IT_IS, new StandardBracketNotationSerializer());
  const codec = new StandardOpenAPICodec(serializer, options);
  const handler = new StandardHandler(router, new StandardOpenAPIMatcher(), codec, options);
  return (request, context) => answerRequest(handler, request, context);
}

/** An error before or outside the contract, as a problem. */
export function problemResponse(status: number, code: string, detail: string): Response {
  const body = problemOf(new ORPCError(code, { status, message: detail }));
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } });
}
