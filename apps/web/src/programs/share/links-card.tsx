import { formatInstant, i18n } from '@halteres/i18n';
import type { ProgramShare } from '@halteres/modules/programs/shares/contract';
import { Button, Card, Checkbox, NativeSelect, Notice, showToast, SkeletonRows, Tag, TextInput } from '@halteres/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { api } from '../../shell/session/api.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { queryClient } from '../../shell/session/query-client.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import type { ProgramKey } from '../program-queries.ts';
import page from '../../shell/parts/page.module.css';

const sharesQuery = ({ ownerId, id }: ProgramKey) =>
  queryOptions({
    queryKey: ['programs', 'shares', ownerId, id],
    queryFn: ({ signal }) => api.shares.list({ ownerId, id }, { signal }),
  });

const DAYS = [7, 30, 90, 365] as const;

/** Links by which anybody reads a program: given, and revoked at once. */
export function LinksCard({ programKey }: { programKey: ProgramKey }): ReactNode {
  const query = useQuery(sharesQuery(programKey));
  const [days, setDays] = useState(30);
  const [showsName, setShowsName] = useState(false);
  const [showsNotes, setShowsNotes] = useState(false);
  const [busy, setBusy] = useState(false);
  const [given, setGiven] = useState<string | null>(null);
  const refresh = () => queryClient.invalidateQueries({ queryKey: sharesQuery(programKey).queryKey });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    api.shares
      .give({ ...programKey, days, showsName, showsNotes })
      .then(({ token }) => {
        setGiven(`${window.location.origin}/shared#${token}`);
        return refresh();
      })
      .catch(toastProblem)
      .finally(() => setBusy(false));
  };
  const revoke = async (share: ProgramShare): Promise<void> => {
    await api.shares.revoke({ ...programKey, share: share.id });
    await refresh();
    setGiven(null);
    showToast({ text: i18n._('The link is revoked. It shows nothing any more.') });
  };
  return (
    <Card title={i18n._('Share by a link')}>
      <div className={page.stack}>
        <p className="secondary">
          {i18n._(
            'Whoever has the link reads the weeks, without signing in. Reasons, 1RMs and health are never in it.',
          )}
        </p>
        <form className={page.stack} onSubmit={onSubmit}>
          <div className={page.fields}>
            <NativeSelect
              size="md"
              label={i18n._('It works for')}
              value={String(days)}
              data={DAYS.map((each) => ({
                value: String(each),
                label: i18n._('{days, plural, one {# day} other {# days}}', { days: each }),
              }))}
              onChange={(event) => setDays(Number(event.currentTarget.value))}
            />
          </div>
          <Checkbox
            size="md"
            label={i18n._('Show the client’s name')}
            checked={showsName}
            onChange={(event) => setShowsName(event.currentTarget.checked)}
          />
          <Checkbox
            size="md"
            label={i18n._('Show your notes')}
            checked={showsNotes}
            onChange={(event) => setShowsNotes(event.currentTarget.checked)}
          />
          <div>
            <Button type="submit" variant="default" h={40} loading={busy}>
              {i18n._('Make a link')}
            </Button>
          </div>
        </form>
        {given !== null && <Given link={given} />}
        <LoadState query={query} skeleton={<SkeletonRows rows={1} height={48} label={i18n._('Loading')} />}>
          {(shares) => (
            <ul className={page.list}>
              {shares.map((share) => (
                <ShareRow key={share.id} share={share} onRevoke={() => void revoke(share).catch(toastProblem)} />
              ))}
            </ul>
          )}
        </LoadState>
      </div>
    </Card>
  );
}

function Given({ link }: { link: string }): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), [link]);
  const copy = () =>
    void navigator.clipboard.writeText(link).then(
      () => showToast({ text: i18n._('The link is copied.') }),
      () => field.current?.select(),
    );
  return (
    <Notice tone="success" title={i18n._('This is the link. It is shown only now.')}>
      <div className={page.stack}>
        <TextInput ref={field} size="md" readOnly label={i18n._('Link')} value={link} />
        <div>
          <Button variant="default" h={40} onClick={copy}>
            {i18n._('Copy the link')}
          </Button>
        </div>
      </div>
    </Notice>
  );
}

function ShareRow({ share, onRevoke }: { share: ProgramShare; onRevoke: () => void }): ReactNode {
  const { timeZone } = useUnits();
  const until = formatInstant(share.expiresAt, timeZone);
  const isOver = share.revokedAt !== null || Date.parse(share.expiresAt) <= Date.now();
  const facts = [
    share.showsName ? i18n._('with the name') : i18n._('without the name'),
    share.showsNotes ? i18n._('with notes') : '',
  ].filter((fact) => fact !== '');
  return (
    <li className={page.item}>
      <div className={page.itemWords}>
        <p className={page.itemTitle}>{i18n._('until {date}', { date: until })}</p>
        <p className={page.small}>{facts.join(' · ')}</p>
      </div>
      {isOver ? (
        <Tag>{share.revokedAt === null ? i18n._('Ended') : i18n._('Revoked')}</Tag>
      ) : (
        <Button
          variant="default"
          h={40}
          aria-label={i18n._('Revoke the link until {date}', { date: until })}
          onClick={onRevoke}
        >
          {i18n._('Revoke')}
        </Button>
      )}
    </li>
  );
}
