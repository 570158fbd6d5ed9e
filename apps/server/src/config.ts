import { resolve } from 'node:path';

/** One setting: its environment variable, its flag, and what it means. `halteres up --help` lists them all. */
export const SETTINGS = [
  { env: 'PORT', flag: 'port', fallback: '4000', help: 'port to listen on' },
  { env: 'HOST', flag: 'host', fallback: '127.0.0.1', help: 'address to listen on; 0.0.0.0 for the whole network' },
  { env: 'PUBLIC_URL', flag: 'public-url', fallback: '', help: 'the address people type; http://HOST:PORT when empty' },
  {
    env: 'HALTERES_DATA',
    flag: 'data',
    fallback: 'data',
    help: 'folder for the embedded database, secrets and outbox',
  },
  {
    env: 'DATABASE_URL',
    flag: 'database-url',
    fallback: '',
    help: 'a PostgreSQL 15+ server instead of the embedded one, as halteres_web',
  },
  {
    env: 'MIGRATION_DATABASE_URL',
    flag: 'migration-database-url',
    fallback: '',
    help: 'the same server as the owner of the database',
  },
  {
    env: 'AUTH_DATABASE_URL',
    flag: 'auth-database-url',
    fallback: '',
    help: 'the same server as halteres_auth, when host or password differ',
  },
  {
    env: 'JOBS_DATABASE_URL',
    flag: 'jobs-database-url',
    fallback: '',
    help: 'the same server as halteres_jobs, when host or password differ',
  },
  {
    env: 'SMTP_URL',
    flag: 'smtp-url',
    fallback: '',
    help: 'mail server, such as smtps://user:password@mail.example; mails go to DATA/outbox when empty',
  },
  { env: 'MAIL_FROM', flag: 'mail-from', fallback: 'Halteres <halteres@localhost>', help: 'sender of mails' },
  {
    env: 'HALTERES_SECRET',
    flag: 'secret',
    fallback: '',
    help: 'key that signs sessions, 32+ characters; made and kept in DATA/secret when empty',
  },
  {
    env: 'AUTH_TRIES_PER_MINUTE',
    flag: 'auth-tries-per-minute',
    fallback: '20',
    help: 'sign-ins, sign-ups and resets allowed a minute for one address',
  },
  {
    env: 'TRUST_PROXY',
    flag: 'trust-proxy',
    fallback: 'false',
    help: 'true behind a reverse proxy that sets X-Forwarded-For',
  },
  {
    env: 'EMBEDDINGS_URL',
    flag: 'embeddings-url',
    fallback: '',
    help: 'an embeddings endpoint as OpenAI or Voyage speak it, such as https://api.example/v1/embeddings; workouts are compared without one when empty',
  },
  { env: 'EMBEDDINGS_KEY', flag: 'embeddings-key', fallback: '', help: 'the key of that endpoint' },
  { env: 'EMBEDDINGS_MODEL', flag: 'embeddings-model', fallback: '', help: 'the model to ask there' },
  {
    env: 'EMBEDDINGS_DIMENSION',
    flag: 'embeddings-dimension',
    fallback: '1024',
    help: 'how many numbers a vector of that model has',
  },
  {
    env: 'HALTERES_BACKUP_DIR',
    flag: 'backup-dir',
    fallback: '',
    help: 'folder for scheduled backups, best on another disk; none are made when empty',
  },
  { env: 'HALTERES_BACKUP_HOURS', flag: 'backup-hours', fallback: '24', help: 'hours between two of them' },
  {
    env: 'HALTERES_BACKUP_KEEP',
    flag: 'backup-keep',
    fallback: '7,4,12',
    help: 'how many days, weeks and months to keep one of',
  },
  {
    env: 'METRICS_TOKEN',
    flag: 'metrics-token',
    fallback: '',
    help: 'secret to send as "Authorization: Bearer" for /metrics; only this machine may read them when empty',
  },
  {
    env: 'LOG_ADDRESSES',
    flag: 'log-addresses',
    fallback: 'false',
    help: 'true to write the network address of whoever asks into the log',
  },
  {
    env: 'REQUEST_SECONDS',
    flag: 'request-seconds',
    fallback: '30',
    help: 'a request that takes longer is answered with a problem; imports and programs may take four times as long',
  },
  {
    env: 'DRAIN_SECONDS',
    flag: 'drain-seconds',
    fallback: '2',
    help: 'how long /readyz says 503 before connections are closed when the server is told to stop by SIGTERM',
  },
  { env: 'LOG_LEVEL', flag: 'log-level', fallback: 'info', help: 'fatal, error, warn, info, debug or silent' },
] as const;

type Variable = (typeof SETTINGS)[number]['env'];

export type Config = {
  port: number;
  host: string;
  publicUrl: string;
  dataDir: string;
  databaseUrl: string | null;
  migrationDatabaseUrl: string | null;
  authDatabaseUrl: string | null;
  jobsDatabaseUrl: string | null;
  smtpUrl: string | null;
  mailFrom: string;
  secret: string | null;
  authTriesPerMinute: number;
  trustProxy: boolean;
  logLevel: string;
  logAddresses: boolean;
  metricsToken: string | null;
  requestSeconds: number;
  drainSeconds: number;
  /** Null to make none. */
  backups: { folder: string; hours: number; keep: { daily: number; weekly: number; monthly: number } } | null;
  /** Null to compare workouts by what is in them. */
  embeddings: { url: string; key: string | null; model: string; dimension: number } | null;
};

/** Reads the configuration; the only place that looks at the environment. Throws a sentence naming the variable. */
export function readConfig(
  flags: Readonly<Record<string, string | undefined>> = {},
  env: NodeJS.ProcessEnv = process.env,
): Config {
  const read = (name: Variable): string => {
    const setting = SETTINGS.find((candidate) => candidate.env === name) ?? { flag: name, fallback: '' };
    const flag = setting.flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    return flags[flag] ?? (env[name] === undefined || env[name] === '' ? setting.fallback : env[name]);
  };
  const optional = (name: Variable): string | null => read(name) || null;
  const whole = (name: Variable, min: number, max: number): number => {
    const value = Number(read(name));
    if (!Number.isInteger(value) || value < min || value > max)
      throw new Error(`${name} is ${read(name)}; it must be a whole number from ${min} to ${max}.`);
    return value;
  };
  const port = whole('PORT', 0, 65_535);
  const host = read('HOST');
  const secret = optional('HALTERES_SECRET');
  if (secret !== null && secret.length < 32)
    throw new Error('HALTERES_SECRET is too short; give at least 32 characters, or leave it empty to have one made.');
  const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];
  if (!levels.includes(read('LOG_LEVEL')))
    throw new Error(`LOG_LEVEL is ${read('LOG_LEVEL')}; it must be one of ${levels.join(', ')}.`);
  const embeddings = (): Config['embeddings'] => {
    const url = optional('EMBEDDINGS_URL');
    if (url === null) return null;
    const model = optional('EMBEDDINGS_MODEL');
    if (!/^https?:\/\//.test(url)) throw new Error(`EMBEDDINGS_URL is ${url}; it must begin with http:// or https://.`);
    if (model === null)
      throw new Error('EMBEDDINGS_URL is set and EMBEDDINGS_MODEL is not; name the model to ask for.');
    return { url, key: optional('EMBEDDINGS_KEY'), model, dimension: whole('EMBEDDINGS_DIMENSION', 8, 8192) };
  };
  const backups = (): Config['backups'] => {
    const folder = optional('HALTERES_BACKUP_DIR');
    if (folder === null) return null;
    const [daily, weekly, monthly] =
      /^(\d{1,4}),(\d{1,4}),(\d{1,4})$/.exec(read('HALTERES_BACKUP_KEEP').replaceAll(' ', ''))?.slice(1).map(Number) ??
      [];
    if (daily === undefined || weekly === undefined || monthly === undefined)
      throw new Error(`HALTERES_BACKUP_KEEP is ${read('HALTERES_BACKUP_KEEP')}; it must be three numbers like 7,4,12.`);
    if (optional('DATABASE_URL') !== null && optional('MIGRATION_DATABASE_URL') === null)
      throw new Error('HALTERES_BACKUP_DIR is set; a backup is made by the owner, so set MIGRATION_DATABASE_URL too.');
    return {
      folder: resolve(folder),
      hours: whole('HALTERES_BACKUP_HOURS', 1, 8760),
      keep: { daily, weekly, monthly },
    };
  };
  const metricsToken = optional('METRICS_TOKEN');
  if (metricsToken !== null && metricsToken.length < 16)
    throw new Error('METRICS_TOKEN is too short; give at least 16 characters, or leave it empty.');
  return {
    port,
    host,
    publicUrl: (
      optional('PUBLIC_URL') ?? `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`
    ).replace(/\/$/, ''),
    dataDir: resolve(read('HALTERES_DATA')),
    databaseUrl: optional('DATABASE_URL'),
    migrationDatabaseUrl: optional('MIGRATION_DATABASE_URL'),
    authDatabaseUrl: optional('AUTH_DATABASE_URL'),
    jobsDatabaseUrl: optional('JOBS_DATABASE_URL'),
    smtpUrl: optional('SMTP_URL'),
    mailFrom: read('MAIL_FROM'),
    secret,
    authTriesPerMinute: whole('AUTH_TRIES_PER_MINUTE', 1, 100_000),
    trustProxy: read('TRUST_PROXY') === 'true',
    logLevel: read('LOG_LEVEL'),
    logAddresses: read('LOG_ADDRESSES') === 'true',
    metricsToken,
    requestSeconds: whole('REQUEST_SECONDS', 1, 3600),
    drainSeconds: whole('DRAIN_SECONDS', 0, 600),
    backups: backups(),
    embeddings: embeddings(),
  };
}
