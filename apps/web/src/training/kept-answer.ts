const KEPT = 'halteres-answers';

/** What a question was answered last, for when the network is cut. Taken off the device with the log. */
export async function keptAnswer<Answer>(name: string, ask: () => Promise<Answer>): Promise<Answer> {
  const address = `/kept/${name}`;
  try {
    const answer = await ask();
    await (await caches.open(KEPT)).put(address, Response.json(answer));
    return answer;
  } catch (error) {
    const kept = await caches.match(address, { cacheName: KEPT });
    if (kept === undefined) throw error;
    return (await kept.json()) as Answer;
  }
}

export const forgetAnswers = (): Promise<boolean> => caches.delete(KEPT);
