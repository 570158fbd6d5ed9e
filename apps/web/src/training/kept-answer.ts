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

/** Answers that speak of nobody: names, equipment and plates. */
const OF_NOBODY =
  /^\/kept\/(catalogue-|exercise-whole-|piece-|body-parts-|life-categories-|achievements-|equipment-names-|bar-types-|plate-types$|gyms$|gym-loads\/|gym-inventory\/|own-equipment$)/;

/** Takes every other answer off the device: what is not known to speak of nobody may speak of somebody. */
export async function forgetAnswersOfPeople(): Promise<void> {
  const kept = await caches.open(KEPT);
  const requests = await kept.keys();
  await Promise.all(
    requests.filter(({ url }) => !OF_NOBODY.test(new URL(url).pathname)).map((request) => kept.delete(request)),
  );
}
