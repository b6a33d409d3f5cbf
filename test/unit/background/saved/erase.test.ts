import { describe, expect, it, vi } from 'vitest';
import { eraseEverything } from '../../../../utils/background/saved/erase.ts';

/** All that is erased, in the order in which that happens. */
function parts(own: { eraseDatabases?: () => Promise<void> } = {}) {
  const order: string[] = [];
  const step = (name: string) => async () => {
    await new Promise((wake) => setTimeout(wake, 0));
    order.push(name);
  };
  const deps = {
    rescue: { checked: step('checked')(), rest: step('rescue rests') },
    following: { rest: step('following rests'), erased: step('following erased') },
    eraseDatabases: own.eraseDatabases ?? step('databases'),
    areas: [{ clear: step('local') }, { clear: step('session') }],
    erased: vi.fn(step('told')),
  };
  return { order, deps };
}

describe('erasing everything', () => {
  it('waits until nothing writes any more, and tells at the end', async () => {
    const { order, deps } = parts();
    expect(await eraseEverything(deps)).toBeNull();
    await vi.waitFor(() => expect(order).toContain('told'));
    expect(order).toEqual([
      'checked',
      'rescue rests',
      'following rests',
      'databases',
      'local',
      'session',
      'following erased',
      'told',
    ]);
  });

  it('takes the second copies away and tells even where a database stays, and says so', async () => {
    const { order, deps } = parts({ eraseDatabases: () => Promise.reject(new Error('blocked')) });
    await expect(eraseEverything(deps)).rejects.toThrow('blocked');
    await vi.waitFor(() => expect(order).toContain('told'));
    expect(order.slice(3)).toEqual(['local', 'session', 'following erased', 'told']);
  });
});
