import { i18n } from '@halteres/i18n';
import { Icon, Sheet, useMantineColorScheme, type IconName } from '@halteres/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useDeferredValue, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { api } from '../session/api.ts';
import { moreDestinations, railDestinations } from './navigation.ts';
import { leave, useMe } from '../session/session.ts';
import { workoutTitle } from '../../library/workout-words.ts';
import { useThings } from './use-things.ts';
import { useWorkouts } from './use-workouts.ts';
import classes from './palette.module.css';

type Command = { id: string; label: string; hint?: string; icon: IconName; run: () => void };

/** Everything by name: places, actions, clients and classes, exercises, equipment, gyms and workouts. */
export default function Palette({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  return (
    <Sheet open={open} onClose={onClose} label={i18n._('Go anywhere')} wide>
      <PaletteList onClose={onClose} />
    </Sheet>
  );
}

function PaletteList({ onClose }: { onClose: () => void }): ReactNode {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const commands = useCommands(useDeferredValue(text.trim()));
  const current = Math.min(at, commands.length - 1);
  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const next = (current + step + commands.length) % Math.max(1, commands.length);
      setAt(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter') run(commands[current]);
  };
  return (
    <div className={classes.palette}>
      <div className={classes.field}>
        <Icon name="search" />
        <input
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={commands.length > 0 ? `${listId}-${current}` : undefined}
          aria-label={i18n._('Search places, actions, people, exercises, equipment, gyms and workouts')}
          placeholder={i18n._('Where to, who or what')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <ul id={listId} role="listbox" aria-label={i18n._('Results')} className={classes.list}>
        {commands.map((command, index) => (
          <li
            key={command.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === current}
            className={classes.option}
            onClick={() => run(command)}
            onPointerMove={() => setAt(index)}
          >
            <Icon name={command.icon} />
            <span>{command.label}</span>
            {command.hint !== undefined && <span className={classes.hint}>{command.hint}</span>}
          </li>
        ))}
      </ul>
      {commands.length === 0 && <p className={classes.none}>{i18n._('Nothing of that name. Try fewer letters.')}</p>}
    </div>
  );
}

function useCommands(text: string): Command[] {
  const navigate = useNavigate();
  const router = useRouter();
  const me = useMe();
  const { setColorScheme } = useMantineColorScheme();
  const found = useQuery({
    queryKey: ['entities', 'palette', text],
    enabled: text.length > 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api.coaching.entities.list({ search: text, limit: 8 }, { signal }),
  });
  const isStaff = useMe().staff.length > 0;
  const places = [...railDestinations(isStaff), ...moreDestinations(isStaff)].filter(
    (place, index, all) => all.findIndex((each) => each.to === place.to) === index,
  );
  const all: Command[] = [
    ...places.map((place): Command => ({
      id: place.to,
      label: place.label,
      icon: place.icon,
      hint: i18n._('Place'),
      run: () => void navigate({ to: place.to }),
    })),
    {
      id: 'new-client',
      label: i18n._('Add a client'),
      icon: 'plus',
      run: () => void navigate({ to: '/clients/new', search: { type: 'CLIENT' } }),
    },
    {
      id: 'new-class',
      label: i18n._('Add a class'),
      icon: 'plus',
      run: () => void navigate({ to: '/clients/new', search: { type: 'CLASS' } }),
    },
    {
      id: 'generate',
      label: i18n._('Generate a program'),
      icon: 'spark',
      run: () => void navigate({ to: '/generate' }),
    },
    { id: 'new-gym', label: i18n._('Open a gym'), icon: 'plus', run: () => void navigate({ to: '/gyms/new' }) },
    {
      id: 'find-gym',
      label: i18n._('Find a gym'),
      icon: 'search',
      run: () => void navigate({ to: '/gyms/find' }),
    },
    { id: 'light', label: i18n._('Use the light theme'), icon: 'sun', run: () => setColorScheme('light') },
    { id: 'dark', label: i18n._('Use the dark theme'), icon: 'moon', run: () => setColorScheme('dark') },
    { id: 'reload', label: i18n._('Load everything again'), icon: 'undo', run: () => void router.invalidate() },
    { id: 'leave', label: i18n._('Sign out'), icon: 'lock', run: () => void leave() },
  ];
  const people = (text === '' ? [] : (found.data?.items ?? [])).map((entity): Command => ({
    id: entity.id,
    label: entity.name,
    icon: entity.type === 'CLASS' ? 'people' : 'person',
    hint: entity.type === 'CLASS' ? i18n._('Class') : i18n._('Client'),
    run: () => void navigate({ to: '/clients/$entityId', params: { entityId: entity.id } }),
  }));
  const things = useThings(text).map((thing): Command => {
    const { kind, key, slug, name } = thing;
    const said = { id: `${kind} ${key}`, label: name };
    if (kind === 'equipment')
      return {
        ...said,
        icon: 'gym',
        hint: i18n._('Equipment'),
        run: () => void navigate({ to: '/equipment/$slug', params: { slug: key } }),
      };
    if (kind === 'gym')
      return {
        ...said,
        icon: 'gym',
        hint: i18n._('Gym'),
        run: () => void navigate({ to: '/gyms/$gymId', params: { gymId: key } }),
      };
    return {
      ...said,
      icon: 'book',
      hint: i18n._('Exercise'),
      run: () =>
        slug === null
          ? void navigate({ to: '/lifts/$personId', params: { personId: me.id }, search: { own: key } })
          : void navigate({ to: '/exercises/$slug', params: { slug } }),
    };
  });
  const workouts = useWorkouts(text).map((workout): Command => ({
    id: `workout ${workout.ref}`,
    label: workoutTitle(workout),
    icon: 'board',
    hint: i18n._('Workout'),
    run: () => void navigate({ to: '/library/$ref', params: { ref: workout.ref } }),
  }));
  const wanted = text.toLowerCase();
  const named = all.filter((command) => command.label.toLowerCase().includes(wanted));
  return [...people, ...named, ...things, ...workouts];
}
