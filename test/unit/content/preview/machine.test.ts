import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closedState,
  isShowing,
  step,
  type PreviewEffect,
  type PreviewEvent,
  type PreviewState,
} from '../../../../utils/content/preview/machine.ts';
import { NOTE_TIMINGS as timings } from '../../../../utils/content/preview/timings.ts';

/** Plays events against a clock of its own: timers fire when their time has come. */
class Player {
  state: PreviewState<string> = closedState();
  log: string[] = [];
  now = 1000;
  private timer: { at: number; event: PreviewEvent<string> } | null = null;

  send(event: PreviewEvent<string>): this {
    const { state, effects } = step(this.state, event);
    this.state = state;
    for (const effect of effects) this.perform(effect);
    return this;
  }

  wait(ms: number): this {
    const until = this.now + ms;
    while (this.timer && this.timer.at <= until) {
      const { at, event } = this.timer;
      this.timer = null;
      this.now = at;
      this.send({ ...event, at } as PreviewEvent<string>);
    }
    this.now = until;
    return this;
  }

  enter = (target: string) => this.send({ name: 'enter', target, timings, at: this.now });
  leave = () => this.send({ name: 'leave', timings, at: this.now });

  private perform(effect: PreviewEffect<string>): void {
    if (effect.name === 'start-timer') {
      const { token, then } = effect;
      this.timer = { at: this.now + effect.delay, event: { name: then, token, at: 0 } };
    } else
      this.log.push(
        effect.name === 'show'
          ? `show ${effect.target} ${effect.via}`
          : `hide${effect.giveFocusBack ? ' +focus' : ''}`,
      );
  }
}

describe('the preview machine', () => {
  it('opens after a rest and not before', () => {
    const player = new Player().enter('a').wait(timings.open - 1);
    expect(player.log).toEqual([]);
    expect(player.wait(1).log).toEqual(['show a hover']);
  });

  it('does not open when the pointer only crosses', () => {
    expect(new Player().enter('a').wait(80).leave().wait(2000).log).toEqual([]);
  });

  it('stays while the pointer travels into the card, closes after a grace when it leaves', () => {
    const player = new Player()
      .enter('a')
      .wait(300)
      .leave()
      .wait(299)
      .send({ name: 'card-enter' })
      .wait(5000);
    expect(player.log).toEqual(['show a hover']);
    expect(player.leave().wait(300).log).toEqual(['show a hover', 'hide']);
  });

  it('opens the next card sooner while one is open', () => {
    expect(new Player().enter('a').wait(300).leave().enter('b').wait(timings.openNext).log).toEqual(
      ['show a hover', 'show b hover'],
    );
  });

  it('keeps a pressed card until Escape, a press outside or a second press', () => {
    const pressed = () =>
      new Player().send({ name: 'press', target: 'a', at: 0 }).leave().wait(9000);
    expect(pressed().log).toEqual(['show a press']);
    expect(pressed().send({ name: 'escape', at: 0 }).log).toEqual(['show a press', 'hide +focus']);
    expect(pressed().send({ name: 'outside', at: 0 }).log).toEqual(['show a press', 'hide']);
    expect(pressed().send({ name: 'press', target: 'a', at: 0 }).log).toEqual([
      'show a press',
      'hide +focus',
    ]);
  });

  it('goes on to the next mark when the shown one leaves the screen', () => {
    const player = new Player()
      .enter('a')
      .wait(400)
      .enter('b')
      .send({ name: 'gone', at: 0 })
      .wait(400);
    expect(player.log).toEqual(['show a hover', 'hide', 'show b hover']);
  });

  it('leaves Escape alone when nothing is open', () => {
    expect(new Player().send({ name: 'escape', at: 0 }).log).toEqual([]);
  });

  it('never shows two cards or keeps one forever, whatever happens', () => {
    const event = fc.oneof(
      fc.record({
        name: fc.constantFrom('enter' as const, 'focus' as const),
        target: fc.constantFrom('a', 'b'),
      }),
      fc.record({ name: fc.constant('press' as const), target: fc.constantFrom('a', 'b') }),
      fc.record({
        name: fc.constantFrom(
          'leave' as const,
          'card-enter' as const,
          'escape' as const,
          'outside' as const,
          'gone' as const,
        ),
      }),
      fc.record({ wait: fc.integer({ min: 0, max: 700 }) }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const player = new Player();
        for (const each of events) {
          if ('wait' in each) player.wait(each.wait);
          else player.send({ timings, at: player.now, ...each } as PreviewEvent<string>);
        }
        let open = 0;
        for (const entry of player.log) open = entry.startsWith('show') ? 1 : 0;
        expect(isShowing(player.state)).toBe(open === 1);
        player.send({ name: 'escape', at: player.now }).wait(5000);
        player.send({ name: 'outside', at: player.now }).wait(5000);
        expect(isShowing(player.state)).toBe(false);
      }),
    );
  });
});
