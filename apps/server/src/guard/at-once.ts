import { problemResponse } from '../api-handler.ts';

/** What one account may have under way of what is dear: programs made or simulated, files read, everything checked. */
const MOST_AT_ONCE = 3;

const DEAR =
  /^POST \/api\/(programs\/generate|established-programs\/[^/]+\/(start|simulation)|programs\/[^/]+\/[^/]+\/simulation|people\/[^/]+\/imports(\/preview)?|library\/(preview|workouts)|staff\/(library\/(preview|workouts|vectors)|quality\/runs|words\/[^/]+\/imports))$|^GET \/api\/programs\/[^/]+\/[^/]+\/(mending|simulation)$/;

/** Lets each account have a few dear requests at once; a stream counts until its last byte. */
export function openAtOnce(onRefusal: () => void) {
  const underWay = new Map<string, number>();
  const release = (account: string): void => {
    const left = (underWay.get(account) ?? 1) - 1;
    if (left === 0) underWay.delete(account);
    else underWay.set(account, left);
  };
  return async (account: string, request: Request, answer: () => Promise<Response>): Promise<Response> => {
    if (!DEAR.test(`${request.method} ${new URL(request.url).pathname}`)) return answer();
    const mine = underWay.get(account) ?? 0;
    if (mine >= MOST_AT_ONCE) {
      onRefusal();
      const refusal = problemResponse(
        429,
        'TOO_MANY_REQUESTS',
        `${MOST_AT_ONCE} requests like this are under way for you already. Wait until one is answered.`,
      );
      refusal.headers.set('retry-after', '5');
      return refusal;
    }
    underWay.set(account, mine + 1);
    let response: Response;
    try {
      response = await answer();
    } catch (error) {
      release(account);
      throw error;
    }
    if (response.body === null || response.headers.get('content-type')?.includes('event-stream') !== true) {
      release(account);
      return response;
    }
    return new Response(
      untilClosed(response.body, () => release(account)),
      response,
    );
  };
}

function untilClosed(body: ReadableStream<Uint8Array>, closed: () => void): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done } = await reader.read();
        if (!done) return controller.enqueue(value);
        closed();
        controller.close();
      } catch (error) {
        closed();
        controller.error(error);
      }
    },
    async cancel(reason) {
      closed();
      await reader.cancel(reason);
    },
  });
}
