import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { railDestinations } from './navigation.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

type Doors = { openPalette: () => void; openHelp: () => void };

/** Keys that work everywhere: Cmd/Ctrl K, / for the search of the page, ? for help, g and a letter to go. */
export function useShellKeys({ openPalette, openHelp }: Doors): void {
  const navigate = useNavigate();
  const going = useRef(0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        openPalette();
        return;
      }
      if (
        isTyping(event.target) ||
        event.metaKey ||
        event.ctrlKey ||
        event.altKey ||
        document.querySelector('dialog[open]') !== null
      )
        return;
      if (event.key === '?') return openHelp();
      if (event.key === '/') {
        event.preventDefault();
        const field = document.querySelector<HTMLInputElement>('[data-page-search]');
        return field === null ? openPalette() : field.focus();
      }
      if (event.key === 'g') {
        going.current = event.timeStamp;
        return;
      }
      if (event.timeStamp - going.current > 1200) return;
      going.current = 0;
      const destination = railDestinations(false).find((each) => each.key === event.key);
      if (destination !== undefined) void navigate({ to: destination.to });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [navigate, openPalette, openHelp]);
}
