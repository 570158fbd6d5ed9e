import { addDays, formatDate, i18n, LOCALES } from '@halteres/i18n';
import { Button, Card, NativeSelect, SegmentedChoice, showToast, TextInput, useMantineColorScheme } from '@halteres/ui';
import type { Settings } from '@halteres/modules/identity/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { toastProblem } from '../shell/session/problem-text.ts';
import { queryClient } from '../shell/session/query-client.ts';
import { languagesQuery, meQuery, updateMe, useMe } from '../shell/session/session.ts';
import page from '../shell/parts/page.module.css';

/** A language in its own words, so that whoever speaks it finds it. */
const localeName = (locale: string): string =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;

const timeZones = (): string[] => ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** Each choice is kept at once. */
export function Preferences(): ReactNode {
  const me = useMe();
  const { settings } = me;
  const { setColorScheme } = useMantineColorScheme();
  const [name, setName] = useState(me.name ?? '');
  const save = useMutation({ mutationFn: updateMe, onError: toastProblem });
  const set = (change: Partial<Settings>) => {
    queryClient.setQueryData(meQuery.queryKey, { ...me, settings: { ...settings, ...change } });
    save.mutate(
      { settings: change },
      { onError: () => void queryClient.invalidateQueries({ queryKey: meQuery.queryKey }) },
    );
  };
  const saveName = () =>
    save.mutate({ name: name.trim() }, { onSuccess: () => showToast({ text: i18n._('Your name is saved.') }) });
  const { data: languages = [] } = useQuery(languagesQuery);
  const zones = timeZones();
  return (
    <>
      <Card title={i18n._('You')}>
        <form
          className={`${page.row} ${page.ends}`}
          onSubmit={(event) => {
            event.preventDefault();
            saveName();
          }}
        >
          <TextInput
            label={i18n._('Name')}
            value={name}
            maxLength={120}
            required
            withAsterisk={false}
            onChange={(event) => setName(event.currentTarget.value)}
            size="md"
          />
          <Button type="submit" variant="default" h={40} disabled={name.trim() === '' || name.trim() === me.name}>
            {i18n._('Save the name')}
          </Button>
        </form>
      </Card>
      <Card title={i18n._('Numbers and days')}>
        <div className={page.stack}>
          <div className={page.row}>
            <SegmentedChoice
              label={i18n._('Weight')}
              value={settings.weightUnit}
              onChange={(weightUnit) => set({ weightUnit })}
              options={[
                { value: 'kg', label: 'kg' },
                { value: 'lb', label: 'lb' },
              ]}
            />
            <SegmentedChoice
              label={i18n._('Height')}
              value={settings.lengthUnit}
              onChange={(lengthUnit) => set({ lengthUnit })}
              options={[
                { value: 'cm', label: 'cm' },
                { value: 'in', label: 'in' },
              ]}
            />
            <SegmentedChoice
              label={i18n._('Distance')}
              value={settings.distanceUnit}
              onChange={(distanceUnit) => set({ distanceUnit })}
              options={[
                { value: 'km', label: 'km' },
                { value: 'mi', label: 'mi' },
              ]}
            />
          </div>
          <div className={page.fields}>
            <NativeSelect
              label={i18n._('Language and region')}
              size="md"
              value={settings.locale}
              onChange={(event) => set({ locale: event.currentTarget.value })}
              data={[...new Set([settings.locale, ...LOCALES, ...languages])].map((value) => ({
                value,
                label: localeName(value),
              }))}
            />
            <NativeSelect
              label={i18n._('Time zone')}
              size="md"
              value={settings.timeZone}
              onChange={(event) => set({ timeZone: event.currentTarget.value })}
              data={zones.includes(settings.timeZone) ? zones : [settings.timeZone, ...zones]}
            />
            <NativeSelect
              label={i18n._('The week begins on')}
              size="md"
              value={String(settings.firstWeekday)}
              onChange={(event) => set({ firstWeekday: Number(event.currentTarget.value) })}
              data={[1, 6, 7].map((day) => ({
                value: String(day),
                label: formatDate(addDays('2024-01-01', day - 1), 'weekdayLong'),
              }))}
            />
          </div>
        </div>
      </Card>
      <Card title={i18n._('Appearance')}>
        <SegmentedChoice
          label={i18n._('Theme')}
          hideLabel
          value={settings.theme}
          onChange={(theme) => {
            setColorScheme(theme);
            set({ theme });
          }}
          options={[
            { value: 'auto', label: i18n._('As the device') },
            { value: 'light', label: i18n._('Light') },
            { value: 'dark', label: i18n._('Dark') },
          ]}
        />
      </Card>
    </>
  );
}
