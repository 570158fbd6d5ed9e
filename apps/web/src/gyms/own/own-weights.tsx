import { i18n } from '@halteres/i18n';
import { Button, Card, Checkbox, NativeSelect, Notice, PageHeader, showToast, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { BackLink } from '../../shell/parts/button-link.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import page from '../../shell/parts/page.module.css';
import { api } from '../../shell/session/api.ts';
import { queryClient } from '../../shell/session/query-client.ts';
import { useSubmit } from '../../shell/session/use-submit.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { keptGymListQuery, ownWeightsQuery, refreshGyms } from '../gym-queries.ts';
import { RemoveButton, replaced, UnitField, WeightField, without } from '../inventory/row-parts.tsx';
import classes from './own-weights.module.css';

type Own = Awaited<ReturnType<typeof api.gyms.ownWeights.get>>;

/** Plates and small weights of one's own; loads count them wherever they are. */
export function OwnWeights(): ReactNode {
  const query = useQuery(ownWeightsQuery);
  return (
    <div className={`${page.stack} ${page.narrow}`}>
      <PageHeader
        back={<BackLink to="/gyms">{i18n._('Gyms')}</BackLink>}
        title={i18n._('My own plates')}
        lead={i18n._('What you bring counts with what stands in the gym: more loads can be built, in smaller steps.')}
      />
      <LoadState query={query} skeleton={<SkeletonRows rows={6} height={48} label={i18n._('Loading')} />}>
        {(own) => <Editor saved={own} />}
      </LoadState>
    </div>
  );
}

function Editor({ saved }: { saved: Own }): ReactNode {
  const { weightUnit } = useUnits();
  const [own, setOwn] = useState(saved);
  const submit = useSubmit();
  const { plates, miniWeights } = own;
  const setPlates = (next: Own['plates']) => setOwn((before) => ({ ...before, plates: next }));
  const setMini = (next: Own['miniWeights']) => setOwn((before) => ({ ...before, miniWeights: next }));
  const twice = [plates, miniWeights].some((list) => new Set(list.map(keyOf)).size < list.length);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (twice) return;
    void submit.run(async () => {
      queryClient.setQueryData(ownWeightsQuery.queryKey, await api.gyms.ownWeights.set(own));
      await refreshGyms();
      showToast({ text: i18n._('Saved. Loads count them from now on.') });
    });
  };
  return (
    <form className={page.stack} onSubmit={onSubmit} noValidate aria-label={i18n._('My own plates')}>
      {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
      {twice && (
        <Notice tone="warning" title={i18n._('The same weight is listed twice at one place. Join the lines.')} />
      )}
      <Card title={i18n._('Plates')}>
        <div className={classes.rows}>
          {plates.map((plate, at) => (
            <div key={`${at} ${plates.length}`} className={classes.row}>
              <WeightField
                label={i18n._('Weight of the plate')}
                value={plate.weight}
                onChange={(weight) => setPlates(replaced(plates, at, { weight }))}
              />
              <UnitField value={plate.unit} onChange={(unit) => setPlates(replaced(plates, at, { unit }))} />
              <CountField
                label={i18n._('Pairs of {name}', { name: `${plate.weight} ${plate.unit}` })}
                most={50}
                value={plate.pairs}
                onChange={(pairs) => setPlates(replaced(plates, at, { pairs }))}
              />
              <PlaceField value={plate.gymId} onChange={(gymId) => setPlates(replaced(plates, at, { gymId }))} />
              <RemoveButton
                label={i18n._('Remove the {name} plates', { name: `${plate.weight} ${plate.unit}` })}
                onClick={() => setPlates(without(plates, at))}
              />
            </div>
          ))}
          <div>
            <Button
              variant="default"
              h={40}
              onClick={() => setPlates([...plates, { gymId: null, weight: '1.25', unit: weightUnit, pairs: 1 }])}
            >
              {i18n._('Add plates')}
            </Button>
          </div>
        </div>
      </Card>
      <Card title={i18n._('Mini-weights')}>
        <div className={classes.rows}>
          <p className="secondary">
            {i18n._('Two alike make a pair for a bar, each goes on a pin, and two magnets on a pair of dumbbells.')}
          </p>
          {miniWeights.map((mini, at) => (
            <div key={`${at} ${miniWeights.length}`} className={classes.row}>
              <WeightField
                label={i18n._('Weight of the piece')}
                value={mini.weight}
                onChange={(weight) => setMini(replaced(miniWeights, at, { weight }))}
              />
              <UnitField value={mini.unit} onChange={(unit) => setMini(replaced(miniWeights, at, { unit }))} />
              <CountField
                label={i18n._('Pieces of {name}', { name: `${mini.weight} ${mini.unit}` })}
                most={40}
                value={mini.pieces}
                onChange={(pieces) => setMini(replaced(miniWeights, at, { pieces }))}
              />
              <PlaceField value={mini.gymId} onChange={(gymId) => setMini(replaced(miniWeights, at, { gymId }))} />
              <RemoveButton
                label={i18n._('Remove the {name} pieces', { name: `${mini.weight} ${mini.unit}` })}
                onClick={() => setMini(without(miniWeights, at))}
              />
              <div className={classes.whole}>
                <Checkbox
                  size="md"
                  label={i18n._('Magnetic')}
                  checked={mini.magnetic}
                  onChange={(event) => setMini(replaced(miniWeights, at, { magnetic: event.currentTarget.checked }))}
                />
              </div>
            </div>
          ))}
          <div>
            <Button
              variant="default"
              h={40}
              onClick={() =>
                setMini([...miniWeights, { gymId: null, weight: '0.5', unit: weightUnit, pieces: 2, magnetic: false }])
              }
            >
              {i18n._('Add mini-weights')}
            </Button>
          </div>
        </div>
      </Card>
      <div className={page.foot}>
        <Button
          type="submit"
          h={40}
          loading={submit.busy}
          disabled={twice || JSON.stringify(own) === JSON.stringify(saved)}
        >
          {i18n._('Save')}
        </Button>
      </div>
    </form>
  );
}

const keyOf = ({ gymId, weight, unit }: Own['plates'][number] | Own['miniWeights'][number]): string =>
  `${gymId} ${Number(weight)} ${unit}`;

/** Brought along everywhere, or kept at one gym. */
function PlaceField({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (gymId: string | null) => void;
}): ReactNode {
  const { data: gyms = [] } = useQuery(keptGymListQuery);
  return (
    <NativeSelect
      size="md"
      className={classes.place ?? ''}
      aria-label={i18n._('Where they are')}
      value={value ?? ''}
      data={[{ value: '', label: i18n._('Wherever I am') }, ...gyms.map((gym) => ({ value: gym.id, label: gym.name }))]}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    />
  );
}

function CountField({
  label,
  most,
  value,
  onChange,
}: {
  label: string;
  most: number;
  value: number;
  onChange: (value: number) => void;
}): ReactNode {
  return (
    <NativeSelect
      size="md"
      aria-label={label}
      value={String(value)}
      data={Array.from({ length: most }, (_, at) => ({ value: String(at + 1), label: `× ${at + 1}` }))}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  );
}
