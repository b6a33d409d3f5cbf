import { send } from '../../../messaging/client.ts';
import { onMijnChanged } from '../../../messaging/pushes.ts';
import type { PaperToSave } from '../../../domain/saved/saved-paper.ts';

/** The page's view of mijn: which of the papers it shows are saved. The list itself stays out of the page. */
export interface SavedStatus {
  /** Whether a paper is saved, as far as asked. */
  has(key: string): boolean;
  /** Asks for these keys, and again whenever mijn changed. */
  watch(keys: string[]): Promise<void>;
  /** Saves or takes out; settles after the background has committed it. */
  toggle(paper: PaperToSave): Promise<void>;
  /** Calls back after every change, until the signal. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

/** @param signal ends listening */
export function createSavedStatus(doc: Document, signal: AbortSignal): SavedStatus {
  const followed = new Set<string>();
  const saved = new Set<string>();
  const listeners = new Set<() => void>();
  const emit = () => listeners.forEach((listener) => listener());

  const refresh = async () => {
    const keys = [...followed];
    if (keys.length === 0) return;
    const present = new Set(await send('isSaved', { keys }));
    for (const key of keys) {
      if (present.has(key)) saved.add(key);
      else saved.delete(key);
    }
    emit();
  };
  const refreshQuietly = () => void refresh().catch(() => undefined);

  onMijnChanged(refreshQuietly, signal);
  // A page that comes back from the back/forward cache has missed all pushes.
  doc.defaultView?.addEventListener('pageshow', (event) => event.persisted && refreshQuietly(), {
    signal,
  });

  return {
    has: (key) => saved.has(key),
    watch: async (keys) => {
      for (const key of keys) followed.add(key);
      await refresh();
    },
    toggle: async (paper) => {
      if (saved.has(paper.key)) await send('unsave', { key: paper.key });
      else await send('save', { paper });
      followed.add(paper.key);
      await refresh();
    },
    onChange: (listener, until) => {
      if (until.aborted) return;
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
