import type { Activity } from '../domain/context/paper-context.ts';

/**
 * An activity as an iCalendar file (RFC 5545). Times are local to The Hague and written as such; an activity without
 * a time is a whole day.
 * @param stamp ISO instant at which the file is made
 * @returns null for an activity without a date
 */
export function calendarFile(activity: Activity, stamp: string): string | null {
  return activity.date ? calendarOf([activity], stamp) : null;
}

/** Several activities in one file; those without a date are left out. */
export function calendarOf(activities: Activity[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kamerlezer//NL',
    ...TIME_ZONE,
    ...activities.flatMap((activity) => eventLines(activity, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** Not on the day that is told: one that was moved has a successor of its own. */
const GONE = new Set(['Geannuleerd', 'Vervallen', 'Verplaatst']);

/** The rules of the zone since 1996, without which a program may take the times for its own (RFC 5545, 3.6.5). */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  ...clockRule('DAYLIGHT', { from: '+0100', to: '+0200', month: 3, name: 'CEST', hour: '02' }),
  ...clockRule('STANDARD', { from: '+0200', to: '+0100', month: 10, name: 'CET', hour: '03' }),
  'END:VTIMEZONE',
];

function clockRule(
  part: 'DAYLIGHT' | 'STANDARD',
  rule: { from: string; to: string; month: 3 | 10; name: string; hour: string },
): string[] {
  // The last Sunday of the month; in 1970 that was the 29th of March and the 25th of October.
  const day = rule.month === 3 ? '0329' : '1025';
  return [
    `BEGIN:${part}`,
    `TZOFFSETFROM:${rule.from}`,
    `TZOFFSETTO:${rule.to}`,
    `TZNAME:${rule.name}`,
    `DTSTART:1970${day}T${rule.hour}0000`,
    `RRULE:FREQ=YEARLY;BYMONTH=${rule.month};BYDAY=-1SU`,
    `END:${part}`,
  ];
}

/** `20310701T101112Z`. @param stamp ISO instant in UTC */
const utc = (stamp: string): string => `${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`;

const MINUTE_MS = 60_000;
const FIRST_FILE = Date.parse('2025-01-01T00:00:00Z');

/** Rises with every later file, so that a calendar takes its events for the newer ones. */
const sequenceOf = (stamp: string): number =>
  Math.max(0, Math.floor((Date.parse(stamp) - FIRST_FILE) / MINUTE_MS));

function eventLines(activity: Activity, stamp: string): string[] {
  if (!activity.date) return [];
  return [
    'BEGIN:VEVENT',
    `UID:${activity.number}@tweedekamer.nl`,
    `DTSTAMP:${utc(stamp)}`,
    `LAST-MODIFIED:${utc(stamp)}`,
    `SEQUENCE:${sequenceOf(stamp)}`,
    ...times(activity, activity.date),
    `SUMMARY:${escape([activity.kind, activity.title].filter(Boolean).join(': '))}`,
    ...(activity.room ? [`LOCATION:${escape(activity.room)}`] : []),
    `STATUS:${GONE.has(activity.status) ? 'CANCELLED' : 'CONFIRMED'}`,
    `URL:${activity.href}`,
    'END:VEVENT',
  ];
}

function times({ start, end }: Activity, date: string): string[] {
  if (!start) return [`DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`];
  const moment = (local: string) => `TZID=Europe/Amsterdam:${local.replace(/[-:]/g, '')}00`;
  return [`DTSTART;${moment(start)}`, ...(end && end > start ? [`DTEND;${moment(end)}`] : [])];
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A line has 75 octets at most; at 60 letters a line stays below that with the accents Dutch has. */
function fold(line: string): string {
  return line.replace(/(.{60})(?=.)/gu, '$1\r\n ');
}
