import { formatInstant, i18n } from '@halteres/i18n';
import type { FeedView } from '@halteres/modules/calendar/feeds/contract';
import { Button, Card, NativeSelect, Notice, showToast, TextInput } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent, type ReactNode, type RefObject } from 'react';
import { entityChoiceQuery } from '../coaching/entity-queries.ts';
import { LoadState } from '../shell/parts/load-state.tsx';
import { api } from '../shell/session/api.ts';
import { toastProblem } from '../shell/session/problem-text.ts';
import { queryClient } from '../shell/session/query-client.ts';
import { useMe } from '../shell/session/session.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import page from '../shell/parts/page.module.css';

const feedsKey = ['calendar-feeds'];
const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: feedsKey });

const MINE = 'me';
const ALL = 'clients';

/** Secret addresses under which calendar programs show what is planned. */
export function FeedsCard(): ReactNode {
  const me = useMe();
  const [made, setMade] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  /** What had the focus is gone. */
  const focusForm = () => form.current?.querySelector('input')?.focus();
  const query = useQuery({ queryKey: feedsKey, queryFn: ({ signal }) => api.feeds.list({}, { signal }) });
  const show = async ({ url }: { url: string }): Promise<void> => {
    setMade(url);
    await refresh();
  };
  const renew = (id: string) => api.feeds.renew({ id }).then(show).catch(toastProblem);
  const end = (feed: FeedView) =>
    api.feeds
      .revoke({ id: feed.id })
      .then(() =>
        showToast({ text: i18n._('{name} is ended. Whoever has the address sees nothing now.', { name: feed.name }) }),
      )
      .catch(toastProblem)
      .finally(() => void refresh().then(focusForm));
  return (
    <Card title={i18n._('In your own calendar')}>
      <div className={page.stack}>
        <p>
          {i18n._(
            'An address for the calendar on your phone or computer. Whoever has it sees titles and times, nothing else, so keep it to yourself.',
          )}
        </p>
        {made !== null && (
          <MadeAddress
            url={made}
            onDone={() => {
              setMade(null);
              focusForm();
            }}
          />
        )}
        <LoadState query={query}>
          {(list) =>
            list.length === 0 ? null : (
              <ul className={page.list}>
                {list.map((feed) => (
                  <li key={feed.id} className={page.item}>
                    <div className={page.itemWords}>
                      <span className={page.itemTitle}>{feed.name}</span>
                      <p className="secondary">
                        {feed.lastReadAt === null
                          ? i18n._('Not read yet')
                          : i18n._('Last read {when}', {
                              when: formatInstant(feed.lastReadAt, me.settings.timeZone),
                            })}
                      </p>
                    </div>
                    <div className={page.row}>
                      <Button
                        variant="subtle"
                        h={40}
                        aria-label={i18n._('New address for {name}', { name: feed.name })}
                        onClick={() => void renew(feed.id)}
                      >
                        {i18n._('New address')}
                      </Button>
                      <Button
                        variant="subtle"
                        h={40}
                        aria-label={i18n._('End {name}', { name: feed.name })}
                        onClick={() => void end(feed)}
                      >
                        {i18n._('End')}
                      </Button>
                    </div>
                  </li>
                ))}
              </ul>
            )
          }
        </LoadState>
        <NewFeed form={form} onMade={show} />
      </div>
    </Card>
  );
}

/** Shown this once; the focus comes here. */
function MadeAddress({ url, onDone }: { url: string; onDone: () => void }): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), [url]);
  const copy = () =>
    void navigator.clipboard.writeText(url).then(
      () => showToast({ text: i18n._('The address is copied.') }),
      () => field.current?.select(),
    );
  return (
    <Notice tone="success" title={i18n._('Your address, shown this once')}>
      <div className={page.stack}>
        <TextInput size="md" readOnly label={i18n._('Address')} value={url} ref={field} />
        <div className={page.row}>
          <Button h={40} onClick={copy}>
            {i18n._('Copy')}
          </Button>
          <Button variant="default" h={40} onClick={onDone}>
            {i18n._('I have it')}
          </Button>
        </div>
      </div>
    </Notice>
  );
}

type NewFeedProps = { form: RefObject<HTMLFormElement | null>; onMade: (made: { url: string }) => Promise<void> };

function NewFeed({ form, onMade }: NewFeedProps): ReactNode {
  const me = useMe();
  const clients = useQuery({ ...entityChoiceQuery, enabled: me.coaches });
  const [name, setName] = useState('');
  const [whose, setWhose] = useState(me.isCoached || !me.coaches ? MINE : ALL);
  const [time, setTime] = useState('');
  const [tried, setTried] = useState(false);
  const submit = useSubmit();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '') return;
    void submit.run(async () => {
      const made = await api.feeds.create({
        name: name.trim(),
        whose: whose === MINE ? 'me' : 'clients',
        preferredTime: time === '' ? null : time,
        ...(whose === MINE || whose === ALL ? {} : { entityId: whose }),
      });
      setName('');
      setTried(false);
      await onMade(made);
    });
  };
  return (
    <form ref={form} className={page.stack} onSubmit={onSubmit} noValidate aria-label={i18n._('Make an address')}>
      {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
      <div className={page.fields}>
        <TextInput
          size="md"
          label={i18n._('What it is for')}
          placeholder={i18n._('My phone')}
          required
          withAsterisk={false}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={tried && name.trim() === '' ? i18n._('Give it a name you know it by.') : undefined}
        />
        <NativeSelect
          size="md"
          label={i18n._('What it shows')}
          value={whose}
          onChange={(event) => setWhose(event.currentTarget.value)}
          data={[
            { value: MINE, label: i18n._('What I train') },
            ...(me.coaches ? [{ value: ALL, label: i18n._('All clients and classes') }] : []),
            ...(clients.data?.items ?? []).map((each) => ({ value: each.id, label: each.name })),
          ]}
        />
        <TextInput
          size="md"
          type="time"
          label={i18n._('Usual time')}
          description={i18n._('All day without one')}
          value={time}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
      </div>
      <div>
        <Button type="submit" variant="default" h={40} loading={submit.busy}>
          {i18n._('Make an address')}
        </Button>
      </div>
    </form>
  );
}
