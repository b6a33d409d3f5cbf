import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../../components/page-shell.tsx';
import { NOTHING_YET, readFollowState, watchFollowState, type FollowState } from './follow-api.ts';

/** What is followed and what happened to it; where that cannot be read, the list of papers says what is the matter. */
export function useFollowing(): FollowState {
  const { onPush } = usePage();
  const [following, setFollowing] = useState(NOTHING_YET);
  useEffect(() => {
    const gone = new AbortController();
    const refresh = async () => {
      const read = await readFollowState().catch(() => null);
      setFollowing((known) => read ?? { ...known, follows: known.follows ?? [] });
    };
    onPush(() => void refresh(), gone.signal);
    watchFollowState((change) => setFollowing((known) => ({ ...known, ...change })), gone.signal);
    void refresh();
    return () => gone.abort();
  }, [onPush]);
  return following;
}
