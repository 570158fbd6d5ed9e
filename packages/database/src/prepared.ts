import type { CompiledQuery } from 'kysely';
import type { ActorDb } from './as-actor.ts';

/** Stands for a value that comes with each execution. */
class Parameter {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A query built and written as SQL once, for what is asked so often that this costs as much as the rest of a request.
 * `build` gets what stands for each value; no value may decide what the query looks like.
 */
export function prepared<Values extends object, Row>(
  build: (
    db: ActorDb,
    value: <Name extends keyof Values & string>(name: Name) => Values[Name],
  ) => { compile: () => CompiledQuery<Row> },
): (db: ActorDb, values: Values) => Promise<Row[]> {
  let written: CompiledQuery<Row> | undefined;
  return async (db, values) => {
    written ??= build(db, (name) => new Parameter(name) as unknown as Values[typeof name]).compile();
    const parameters = written.parameters.map((each) =>
      each instanceof Parameter ? values[each.name as keyof Values] : each,
    );
    return (await db.executeQuery<Row>({ ...written, parameters })).rows;
  };
}
