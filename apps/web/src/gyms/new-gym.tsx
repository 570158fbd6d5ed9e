import { i18n } from '@halteres/i18n';
import { Button, Card, ChoiceCards, Notice, PageHeader, SkeletonRows, TextInput } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { api } from '../shell/session/api.ts';
import { BackLink } from '../shell/parts/button-link.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import { useSubmit } from '../shell/session/use-submit.ts';
import { presetsQuery, refreshGyms } from './gym-queries.ts';
import { inventorySummary } from './inventory/inventory-summary.ts';
import { presetName } from './preset-words.ts';
import page from '../shell/parts/page.module.css';

/** A gym from a typical one. */
export function NewGym(): ReactNode {
  const presets = useQuery(presetsQuery);
  const navigate = useNavigate();
  const [preset, setPreset] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const submit = useSubmit();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (preset === null || name.trim() === '') return;
    void submit.run(async () => {
      const gym = await api.gyms.create({ name: name.trim(), preset });
      await refreshGyms();
      await navigate({ to: '/gyms/$gymId', params: { gymId: gym.id }, search: { tab: 'inventory' } });
    });
  };
  return (
    <form className={`${page.stack} ${page.narrow}`} onSubmit={onSubmit} noValidate>
      <PageHeader
        back={<BackLink to="/gyms">{i18n._('Gyms')}</BackLink>}
        title={i18n._('Open a gym')}
        lead={i18n._('Pick what comes nearest. You mend the details on the next page.')}
      />
      {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
      <Card>
        <LoadState query={presets} skeleton={<SkeletonRows rows={4} height={84} label={i18n._('Loading')} />}>
          {(list) => (
            <ChoiceCards
              label={i18n._('Start from')}
              value={preset}
              onChange={(value) => {
                const nameOf = (id: string | null): string | undefined =>
                  list.filter((each) => each.id === id).map(presetName)[0];
                if (name === '' || name === nameOf(preset)) setName(nameOf(value) ?? '');
                setPreset(value);
              }}
              options={list.map((each) => ({
                value: each.id,
                label: presetName(each),
                text: inventorySummary(each.inventory),
              }))}
            />
          )}
        </LoadState>
        {tried && preset === null && (
          <p role="alert" className={page.small} style={{ color: 'var(--danger)' }}>
            {i18n._('Pick one to start from.')}
          </p>
        )}
      </Card>
      <Card>
        <TextInput
          size="md"
          label={i18n._('Name')}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={tried && name.trim() === '' ? i18n._('Enter a name.') : undefined}
        />
      </Card>
      <div className={page.foot}>
        <Button type="submit" h={40} loading={submit.busy}>
          {i18n._('Open the gym')}
        </Button>
      </div>
    </form>
  );
}
