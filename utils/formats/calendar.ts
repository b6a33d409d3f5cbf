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
    ...activities.flatMap((activity) => eventLines(activity, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function eventLines(activity: Activity, stamp: string): string[] {
  if (!activity.date) return [];
  return [
    'BEGIN:VEVENT',
    `UID:${activity.number}@tweedekamer.nl`,
    `DTSTAMP:${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`,
    ...times(activity, activity.date),
    `SUMMARY:${escape([activity.kind, activity.title].filter(Boolean).join(': '))}`,
    ...(activity.room ? [`LOCATION:${escape(activity.room)}`] : []),
    `STATUS:${activity.status === 'Geannuleerd' ? 'CANCELLED' : 'CONFIRMED'}`,
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
