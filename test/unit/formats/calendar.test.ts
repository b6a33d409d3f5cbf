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
  });
});

describe('days', () => {
  it('are whole over the change to summer time', () =>
    expect(daysBetween('2031-03-29', '2031-03-31')).toBe(2));
  it('are those of The Hague', () =>
    expect(dayInTheHague(Date.parse('2031-06-30T22:30:00Z'))).toBe('2031-07-01'));
});
