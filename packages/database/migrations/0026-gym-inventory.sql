-- A gym's inventory in one question.

-- What stands in a gym, asked whether it may be seen once and not for each of its rows.
create function app.gym_inventory(p_gym uuid) returns jsonb language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not app.sees_gym(p_gym) then
    return null;
  end if;
  return (select jsonb_build_object(
    'name', g.name,
    'unit', g.unit,
    'equipment', (
      select coalesce(jsonb_agg(jsonb_build_object('slug', e.slug, 'quantity', o.quantity) order by e.slug), '[]')
      from gym_equipment o join equipment e on e.id = o.equipment_id where o.gym_id = g.id),
    'bars', (
      select coalesce(jsonb_agg(jsonb_build_object('bar_type', b.bar_type, 'weight', b.weight::text, 'weight_unit', b.weight_unit) order by b.id), '[]')
      from gym_bars b where b.gym_id = g.id),
    'plates', (
      select coalesce(jsonb_agg(jsonb_build_object('weight', p.weight::text, 'weight_unit', p.weight_unit, 'pairs', p.pairs) order by p.weight_unit, p.weight desc), '[]')
      from gym_plates p where p.gym_id = g.id),
    'increments', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'kind', i.kind, 'equipment_slug', i.equipment_slug, 'weight', i.weight::text, 'weight_unit', i.weight_unit,
        'step', i.step::text, 'max_weight', i.max_weight::text, 'add_ons', i.add_ons::text[]) order by i.weight, i.id), '[]')
      from gym_increments i where i.gym_id = g.id))
    from gyms g where g.id = p_gym);
end $$;

comment on function app.gym_inventory(uuid) is 'All a gym owns; null for one that is none, was put away, or is not the actor''s to see.';

revoke execute on function app.gym_inventory(uuid) from public;

grant execute on function app.gym_inventory(uuid) to anon, authenticated, gym_admin;
