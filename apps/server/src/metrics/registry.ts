type Labels = Readonly<Record<string, string>>;
type Kind = 'counter' | 'gauge' | 'histogram';

const escaped = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');

const labelled = (name: string, labels: Labels): string => {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escaped(value)}"`);
  return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`;
};

const keyOf = (labels: Labels): string => JSON.stringify(labels);

type Family = { name: string; help: string; kind: Kind; lines: () => string[] };

/** Numbers about this process in the text format of Prometheus (version 0.0.4). */
export class Registry {
  readonly #families: Family[] = [];

  counter(name: string, help: string): (labels?: Labels, by?: number) => void {
    const values = new Map<string, { labels: Labels; value: number }>();
    this.#families.push({
      name,
      help,
      kind: 'counter',
      lines: () => [...values.values()].map(({ labels, value }) => `${labelled(name, labels)} ${value}`),
    });
    return (labels = {}, by = 1) => {
      const key = keyOf(labels);
      const found = values.get(key);
      if (found === undefined) values.set(key, { labels, value: by });
      else found.value += by;
    };
  }

  /** Read when somebody asks. */
  gauge(name: string, help: string, read: () => readonly { labels?: Labels; value: number }[]): void {
    const lines = (): string[] => read().map(({ labels = {}, value }) => `${labelled(name, labels)} ${value}`);
    this.#families.push({ name, help, kind: 'gauge', lines });
  }

  histogram(name: string, help: string, bounds: readonly number[]): (labels: Labels, value: number) => void {
    const series = new Map<string, { labels: Labels; counts: number[]; sum: number }>();
    this.#families.push({
      name,
      help,
      kind: 'histogram',
      lines: () =>
        [...series.values()].flatMap(({ labels, counts, sum }) => {
          let so = 0;
          const buckets = [...bounds.map(String), '+Inf'].map((le, index) => {
            so += counts[index] ?? 0;
            return `${labelled(`${name}_bucket`, { ...labels, le })} ${so}`;
          });
          return [
            ...buckets,
            `${labelled(`${name}_sum`, labels)} ${sum}`,
            `${labelled(`${name}_count`, labels)} ${so}`,
          ];
        }),
    });
    return (labels, value) => {
      const key = keyOf(labels);
      let found = series.get(key);
      if (found === undefined) {
        found = { labels, counts: Array.from({ length: bounds.length + 1 }, () => 0), sum: 0 };
        series.set(key, found);
      }
      const bucket = bounds.findIndex((bound) => value <= bound);
      const at = bucket === -1 ? bounds.length : bucket;
      found.counts[at] = (found.counts[at] ?? 0) + 1;
      found.sum += value;
    };
  }

  text(): string {
    return this.#families
      .map(({ name, help, kind, lines }) => [`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`, ...lines()].join('\n'))
      .join('\n')
      .concat('\n');
  }
}
