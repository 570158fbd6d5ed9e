/** What is asked of PostgreSQL's own catalogue. Each takes the schemas as $1 and leaves out what extensions own. */

const ours = (catalog: string, oid: string): string =>
  `not exists (select from pg_depend d where d.classid = '${catalog}'::regclass and d.objid = ${oid} and d.deptype = 'e')`;

/** Grants to others than the owner; where nothing was ever granted or revoked, PostgreSQL's defaults. */
const grants = (acl: string, kind: string, owner: string): string => `
  (select coalesce(json_agg(g order by g), '[]')
   from (select coalesce(r.rolname, 'public') || ' ' || lower(x.privilege_type)
                || case when x.is_grantable then ' with grant option' else '' end as g
         from aclexplode(coalesce(${acl}, acldefault('${kind}', ${owner}))) x left join pg_roles r on r.oid = x.grantee
         where x.grantee <> ${owner}) found)`;

export const relationsQuery = `
  select n.nspname as schema, c.relname as name,
    case c.relkind when 'r' then 'table' when 'p' then 'table' when 'v' then 'view' else 'materialized view' end as kind,
    obj_description(c.oid, 'pg_class') as comment,
    c.relrowsecurity as "rowSecurity", c.relforcerowsecurity as "forcedRowSecurity",
    coalesce(c.reloptions, '{}') as options,
    pg_get_partkeydef(c.oid) as partition,
    case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as definition,
    ${grants('c.relacl', 'r', 'c.relowner')} as grants
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any($1) and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition and ${ours('pg_class', 'c.oid')}
  order by 1, 2`;

export const columnsQuery = `
  select n.nspname as schema, c.relname as relation, a.attname as name, a.attnum as position,
    format_type(a.atttypid, a.atttypmod) as type,
    t.typtype as "typeKind", coalesce(e.typname, t.typname) as "typeName", coalesce(en.nspname, tn.nspname) as "typeSchema",
    coalesce(e.typtype, t.typtype) = 'e' as "isEnum", t.typcategory = 'A' as "isArray",
    not a.attnotnull as nullable,
    case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end as "default",
    case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid) end as generated,
    nullif(a.attidentity, '') as identity,
    nullif(co.collname, 'default') as collation,
    col_description(c.oid, a.attnum) as comment,
    case when a.attacl is null then '[]'::json else ${grants('a.attacl', 'c', 'c.relowner')} end as grants
  from pg_attribute a
    join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_type t on t.oid = a.atttypid join pg_namespace tn on tn.oid = t.typnamespace
    left join pg_type e on e.oid = t.typelem and t.typcategory = 'A' left join pg_namespace en on en.oid = e.typnamespace
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    left join pg_collation co on co.oid = a.attcollation
  where n.nspname = any($1) and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped
    and not c.relispartition and ${ours('pg_class', 'c.oid')}
  order by 1, 2, 3`;

const namesOf = (relation: string, numbers: string): string => `
  (select coalesce(json_agg(a.attname order by u.place), '[]') from unnest(${numbers}) with ordinality u (number, place)
   join pg_attribute a on a.attrelid = ${relation} and a.attnum = u.number)`;

// Since PostgreSQL 18 every NOT NULL is a constraint too (contype n); the column says it already.
export const constraintsQuery = `
  select n.nspname as schema, c.relname as relation, k.conname as name,
    case k.contype when 'p' then 'primary key' when 'u' then 'unique' when 'f' then 'foreign key' when 'c' then 'check'
      when 'x' then 'exclude' else k.contype::text end as kind,
    pg_get_constraintdef(k.oid) as definition,
    ${namesOf('k.conrelid', 'k.conkey')} as columns,
    case when k.contype = 'f' then fn.nspname || '.' || f.relname end as "references",
    case when k.contype = 'f' then ${namesOf('k.confrelid', 'k.confkey')} end as "referencedColumns",
    case k.confdeltype when 'a' then 'no action' when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null'
      when 'd' then 'set default' end as "onDelete",
    case k.confupdtype when 'a' then 'no action' when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null'
      when 'd' then 'set default' end as "onUpdate"
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_class f on f.oid = k.confrelid left join pg_namespace fn on fn.oid = f.relnamespace
  where n.nspname = any($1) and k.contype in ('p', 'u', 'f', 'c', 'x') and not c.relispartition
  order by 1, 2, 3`;

export const indexesQuery = `
  select n.nspname as schema, c.relname as relation, ic.relname as name, pg_get_indexdef(i.indexrelid) as definition,
    i.indisunique as "isUnique", i.indpred is not null as partial,
    (select coalesce(json_agg(coalesce(a.attname, '(expression)') order by k.place), '[]')
     from unnest(i.indkey::int2[]) with ordinality k (number, place)
     left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
     where k.place <= i.indnkeyatts) as columns
  from pg_index i join pg_class ic on ic.oid = i.indexrelid join pg_class c on c.oid = i.indrelid
    join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any($1) and not c.relispartition and ${ours('pg_class', 'c.oid')}
  order by 1, 2, 3`;

export const policiesQuery = `
  select n.nspname as schema, c.relname as relation, p.polname as name,
    case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end
      as command,
    p.polpermissive as permissive,
    (select json_agg(coalesce(r.rolname, 'public') order by r.rolname)
     from unnest(p.polroles) o left join pg_roles r on r.oid = o) as roles,
    pg_get_expr(p.polqual, p.polrelid) as "using", pg_get_expr(p.polwithcheck, p.polrelid) as "withCheck",
    coalesce(p.polqual::text ~ '\\{SUBLINK ', false) or coalesce(p.polwithcheck::text ~ '\\{SUBLINK ', false)
      as "hasSubSelect"
  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any($1) order by 1, 2, 3`;

export const triggersQuery = `
  select n.nspname as schema, c.relname as relation, t.tgname as name, pg_get_triggerdef(t.oid) as definition,
    t.tgenabled as enabled
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any($1) and not t.tgisinternal order by 1, 2, 3`;

export const functionsQuery = `
  select n.nspname as schema, p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as name,
    pg_get_functiondef(p.oid) as definition, p.prosecdef as "securityDefiner",
    obj_description(p.oid, 'pg_proc') as comment, ${grants('p.proacl', 'f', 'p.proowner')} as grants
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname = any($1) and p.prokind in ('f', 'p') and ${ours('pg_proc', 'p.oid')} order by 1, 2`;

export const enumsQuery = `
  select n.nspname as schema, t.typname as name, obj_description(t.oid, 'pg_type') as comment,
    (select json_agg(e.enumlabel order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid) as labels,
    ${grants('t.typacl', 'T', 't.typowner')} as grants
  from pg_type t join pg_namespace n on n.oid = t.typnamespace
  where n.nspname = any($1) and t.typtype = 'e' and ${ours('pg_type', 't.oid')} order by 1, 2`;

export const domainsQuery = `
  select n.nspname as schema, t.typname as name, format_type(t.typbasetype, t.typtypmod) as base, t.typnotnull as "notNull",
    t.typdefault as "default",
    (select coalesce(json_agg(pg_get_constraintdef(k.oid) order by k.conname), '[]')
     from pg_constraint k where k.contypid = t.oid and k.contype = 'c') as checks
  from pg_type t join pg_namespace n on n.oid = t.typnamespace
  where n.nspname = any($1) and t.typtype = 'd' and ${ours('pg_type', 't.oid')} order by 1, 2`;

export const sequencesQuery = `
  select n.nspname as schema, c.relname as name, format_type(s.seqtypid, null) as type, s.seqstart::text as start,
    s.seqincrement::text as increment, ${grants('c.relacl', 's', 'c.relowner')} as grants
  from pg_sequence s join pg_class c on c.oid = s.seqrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any($1) order by 1, 2`;

export const schemasQuery = `
  select n.nspname as name, nullif(obj_description(n.oid, 'pg_namespace'), 'standard public schema') as comment,
    ${grants('n.nspacl', 'n', 'n.nspowner')} as grants
  from pg_namespace n where n.nspname = any($1) order by 1`;

export const extensionsQuery = `
  select e.extname as name, n.nspname as schema from pg_extension e join pg_namespace n on n.oid = e.extnamespace
  where e.extname <> 'plpgsql' and $1::text[] is not null order by 1`;
