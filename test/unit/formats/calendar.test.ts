import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../utils/formats/calendar.ts';
import { dayInTheHague, daysBetween } from '../../../utils/domain/dates.ts';

const ACTIVITY = {
  number: '2031A00500',
  kind: 'Commissiedebat',
  title: 'Sluizen, bruggen; en een heel lange titel die niet op een regel past',
  date: '2031-09-12',
  start: '2031-09-12T10:00',
  end: '2031-09-12T13:00',
  room: 'Zaal 1',
  status: 'Gepland',
  committee: null,
  movedTo: null,
  movedFrom: null,
  href: 'https://www.tweedekamer.nl/x',
};
const file = (fields: object) =>
  calendarFile({ ...ACTIVITY, ...fields }, '2031-07-01T10:11:12.000Z');

describe('a calendar file', () => {
  it('has its times local to The Hague, signs escaped and lines of at most 75 octets', () => {
    const text = file({}) ?? '';
    expect(text).toContain(
      'DTSTART;TZID=Europe/Amsterdam:20310912T100000\r\nDTEND;TZID=Europe/Amsterdam:20310912T130000',
    );
    expect(text.replaceAll('\r\n ', '')).toContain(
      'SUMMARY:Commissiedebat: Sluizen\\, bruggen\\; en een heel lange titel',
    );
    expect(
      Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line))),
    ).toBeLessThanOrEqual(75);
  });
  it('is a whole day without a time, cancelled when it is, and none without a day', () => {
    expect(file({ start: null, end: null })).toContain('DTSTART;VALUE=DATE:20310912');
    expect(file({ status: 'Geannuleerd' })).toContain('STATUS:CANCELLED');
    expect(file({ date: null })).toBeNull();
    expect(file({ date: null, week: '2031-11-03' })).toBeNull();
  });

  const read = (fields: object, stamp = '2031-07-01T10:11:12.000Z') => {
    const text = calendarFile({ ...ACTIVITY, ...fields }, stamp) ?? '';
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const zone = calendar.getFirstSubcomponent('vtimezone');
    const event = calendar.getFirstSubcomponent('vevent');
    if (!zone || !event) throw new Error('no zone or event');
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
    return new ICAL.Event(event);
  };

  it.each([
    ['2031-09-12T10:00', '2031-09-12T08:00:00.000Z'],
    ['2031-01-15T10:00', '2031-01-15T09:00:00.000Z'],
    ['2031-03-30T10:00', '2031-03-30T08:00:00.000Z'],
    ['2031-10-26T10:00', '2031-10-26T09:00:00.000Z'],
  ])('another program reads %s in The Hague as %s', (start, instant) =>
    expect(
      read({ start, end: null, date: start.slice(0, 10) })
        .startDate.toJSDate()
        .toISOString(),
    ).toBe(instant),
  );

  it.each([
    ['Gepland', 'CONFIRMED'],
    ['Uitgevoerd', 'CONFIRMED'],
    ['Geannuleerd', 'CANCELLED'],
    ['Vervallen', 'CANCELLED'],
    ['Verplaatst', 'CANCELLED'],
  ])('%s is %s', (status, said) =>
    expect(read({ status }).component.getFirstPropertyValue('status')).toBe(said),
  );

  it('is newer than the one before it', () => {
    const [before, after] = [read({}), read({}, '2031-07-01T10:13:00.000Z')];
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(String(after.component.getFirstPropertyValue('last-modified'))).toBe(
      '2031-07-01T10:13:00Z',
    );
  });
});

describe('days', () => {
  it('are whole over the change to summer time', () =>
    expect(daysBetween('2031-03-29', '2031-03-31')).toBe(2));
  it('are those of The Hague', () =>
    expect(dayInTheHague(Date.parse('2031-06-30T22:30:00Z'))).toBe('2031-07-01'));
});
