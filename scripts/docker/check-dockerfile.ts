import { execForm, readDockerfile, readEnv, type Instruction, type Stage } from './read-dockerfile.ts';

const KNOWN = new Set(
  'ARG CMD COPY ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '),
);

type Surroundings = {
  /** Whether a path is in the folder the image is built from. */
  exists: (path: string) => boolean;
  /** Environment variables the program reads. */
  settings: readonly string[];
};

/** What is wrong with a Dockerfile, a sentence each. Everything that can be told without an engine. */
export function checkDockerfile(text: string, { exists, settings }: Surroundings): string[] {
  const stages = readDockerfile(text);
  const found: string[] = [];
  for (const [index, stage] of stages.entries()) {
    if (!/^[\w./-]+:\d+\.\d+\.\d+[\w.-]*(@sha256:[0-9a-f]{64})?$/.test(stage.image))
      found.push(`Stage ${stage.name}: ${stage.image} is not one exact version.`);
    const earlier = stages.slice(0, index).map(({ name }) => name);
    for (const each of stage.instructions)
      for (const wrong of faultsOf(each, earlier, exists)) found.push(`Line ${each.line}: ${wrong}`);
  }
  const last = stages.at(-1);
  return last === undefined ? ['It has no stage.'] : [...found, ...faultsOfImage(last, settings)];
}

function faultsOf(each: Instruction, earlier: readonly string[], exists: (path: string) => boolean): string[] {
  const { name, rest, flags } = each;
  if (name === 'ADD') return ['ADD unpacks and downloads; use COPY.'];
  if (!KNOWN.has(name)) return [`${name} is no instruction.`];
  if (name === 'COPY') {
    if (flags['from'] !== undefined)
      return earlier.includes(flags['from']) ? [] : [`COPY --from=${flags['from']} names no earlier stage.`];
    return rest
      .split(/\s+/)
      .slice(0, -1)
      .filter((path) => !exists(path))
      .map((path) => `COPY names ${path}, which is not there.`);
  }
  if (name === 'RUN')
    return [
      ...(/\bnpm (install|i)\b/.test(rest) ? ['npm ci installs what is locked; npm install does not.'] : []),
      ...(/\bsudo\b/.test(rest) ? ['there is no sudo in an image.'] : []),
      ...(/(curl|wget)[^|]*\|\s*(ba)?sh/.test(rest) ? ['a script from the network is run unseen.'] : []),
      ...(/apt-get install/.test(rest) && !/--no-install-recommends/.test(rest)
        ? ['apt-get install without --no-install-recommends brings what nobody asked for.']
        : []),
    ];
  if (name === 'WORKDIR' && !rest.startsWith('/')) return [`WORKDIR ${rest} is not absolute.`];
  if (['CMD', 'ENTRYPOINT', 'VOLUME'].includes(name) && execForm(rest) === null)
    return [`${name} in its shell form puts a shell between the program and its signals; write a JSON array.`];
  if (['ENV', 'ARG'].includes(name) && /(SECRET|PASSWORD|TOKEN|_KEY)\w*=/.test(rest))
    return [`${name} bakes a secret into the image.`];
  return [];
}

function faultsOfImage({ instructions }: Stage, settings: readonly string[]): string[] {
  const lastOf = (name: string): string | undefined => instructions.findLast((each) => each.name === name)?.rest;
  const user = lastOf('USER');
  const env = instructions.filter(({ name }) => name === 'ENV').flatMap(({ rest }) => readEnv(rest));
  const port = env.find(([name]) => name === 'PORT')?.[1];
  const health = execForm((lastOf('HEALTHCHECK') ?? '').replace(/^CMD\s+/, ''));
  return [
    ...(user === undefined || /^(root|0)(:|$)/.test(user) ? ['It runs as root: PostgreSQL refuses to. Set USER.'] : []),
    ...(lastOf('ENTRYPOINT') === undefined ? ['It has no ENTRYPOINT.'] : []),
    ...(lastOf('STOPSIGNAL') === 'SIGTERM' ? [] : ['STOPSIGNAL SIGTERM makes it leave in good order.']),
    ...(health === null ? ['It has no HEALTHCHECK in the exec form.'] : []),
    ...(port !== undefined && lastOf('EXPOSE') !== port ? [`EXPOSE should say ${port}, as PORT does.`] : []),
    ...env
      .filter(([name]) => name !== 'NODE_ENV' && !settings.includes(name))
      .map(([name]) => `ENV ${name} is no setting of Halteres.`),
  ];
}
