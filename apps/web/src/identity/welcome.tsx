import { i18n, LOCALES } from '@halteres/i18n';
import { Button, ChoiceCards, NativeSelect, Notice, SegmentedChoice, ToastHost } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { presetsQuery } from '../gyms/gym-queries.ts';
import { presetName } from '../gyms/preset-words.ts';
import { api } from '../shell/session/api.ts';
import { rememberHome } from '../shell/session/home.ts';
import { Mark } from '../shell/frame/mark.tsx';
import { updateMe, useMe } from '../shell/session/session.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import classes from './door.module.css';

type Role = 'coach' | 'athlete';

const POUND_REGIONS = /-(US|LR|MM)$/;

/** Three questions, once: for whom, in which units, and where. */
export function Welcome(): ReactNode {
  const me = useMe();
  const navigate = useNavigate();
  const [role, setRole] = useState<Role>(me.isCoached ? 'athlete' : 'coach');
  const [unit, setUnit] = useState<'kg' | 'lb'>(POUND_REGIONS.test(navigator.language) ? 'lb' : 'kg');
  const [preset, setPreset] = useState('');
  const presets = useQuery(presetsQuery);
  const submit = useSubmit();
  const firstName = (me.name ?? '').split(' ')[0] ?? '';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit.run(async () => {
      const chosen = presets.data?.find((each) => each.id === preset);
      const gym = chosen === undefined ? null : await api.gyms.create({ name: presetName(chosen), preset: chosen.id });
      if (gym !== null && role === 'athlete') await api.gyms.membership.update({ id: gym.id, home: true });
      if (role === 'athlete' && !me.coaches && !me.isCoached)
        await api.coaching.entities.create({
          name: me.name ?? me.email,
          type: 'CLIENT',
          self: true,
          gymId: gym?.id ?? null,
        });
      const imperial = unit === 'lb';
      await updateMe({
        onboarded: true,
        settings: {
          weightUnit: unit,
          lengthUnit: imperial ? 'in' : 'cm',
          distanceUnit: imperial ? 'mi' : 'km',
          timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          ...(LOCALES.some((each) => each === navigator.language) ? { locale: navigator.language } : {}),
          firstWeekday: imperial ? 7 : 1,
        },
      });
      rememberHome(role);
      await navigate({ to: role === 'coach' ? '/clients' : '/today', replace: true });
    });
  };
  return (
    <div className={classes.door}>
      <header className={classes.brand}>
        <Mark size={32} /> Halteres
      </header>
      <main className={`${classes.main} ${classes.wide}`}>
        <form className={classes.form} onSubmit={onSubmit}>
          <h1>{firstName === '' ? i18n._('Welcome') : i18n._('Welcome, {name}', { name: firstName })}</h1>
          <p className={classes.lead}>{i18n._('Three answers, and you can change each of them later.')}</p>
          {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
          <ChoiceCards
            label={i18n._('What brings you here')}
            value={role}
            onChange={setRole}
            options={[
              {
                value: 'coach',
                icon: 'people',
                label: i18n._('I coach others'),
                text: i18n._('Clients, classes, programs and a calendar.'),
              },
              {
                value: 'athlete',
                icon: 'gym',
                label: i18n._('I train myself'),
                text: i18n._('Your own program and log.'),
              },
            ]}
          />
          <SegmentedChoice
            label={i18n._('Weights in')}
            value={unit}
            onChange={setUnit}
            options={[
              { value: 'kg', label: i18n._('Kilograms') },
              { value: 'lb', label: i18n._('Pounds') },
            ]}
          />
          <NativeSelect
            label={i18n._('Your gym')}
            description={i18n._(
              'Every load is made from what stands there. Pick the nearest; you mend the details later.',
            )}
            size="md"
            value={preset}
            onChange={(event) => setPreset(event.currentTarget.value)}
            data={[
              { value: '', label: i18n._('Later') },
              ...(presets.data ?? []).map((each) => ({ value: each.id, label: presetName(each) })),
            ]}
          />
          <Button type="submit" h={48} loading={submit.busy}>
            {i18n._('Begin')}
          </Button>
        </form>
      </main>
      <ToastHost label={i18n._('Messages')} closeText={i18n._('Close')} />
    </div>
  );
}
