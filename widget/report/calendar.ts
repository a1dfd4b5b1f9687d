/** A plan of days as a calendar file (RFC 5545). */

export interface CalendarDay {
  readonly title: string;
  readonly text: string;
}

export interface CalendarOptions {
  /** Names the plan: the same plan imported twice is one plan. */
  readonly id: string;
  readonly title: string;
  /** The day of the first step, in the visitor's own time. */
  readonly firstDay: Date;
  readonly now: Date;
}

const LONGEST_LINE = 75;
const encoder = new TextEncoder();

/** One all-day event a day, from the first day on. Lines end as the standard asks. */
export function calendar(days: readonly CalendarDay[], options: CalendarOptions): string {
  const {id, title, firstDay, now} = options;
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//relationship-test//plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(title)}`,
    ...days.flatMap((day, index) => [
      'BEGIN:VEVENT',
      `UID:${id.replaceAll(/[^\w-]/g, '-')}-${index + 1}@relationship-test`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${dateAfter(firstDay, index)}`,
      `DTEND;VALUE=DATE:${dateAfter(firstDay, index + 1)}`,
      `SUMMARY:${escapeText(day.title)}`,
      `DESCRIPTION:${escapeText(day.text)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** Section 3.3.11: backslash, semicolon, comma and line breaks are escaped. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);
}

/** Section 3.1: no line is longer than 75 octets, and no character is cut in two. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (length + size > LONGEST_LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

/** A local date some days later, as `20260131`; no clock change moves it. */
function dateAfter(first: Date, days: number): string {
  const date = new Date(Date.UTC(first.getFullYear(), first.getMonth(), first.getDate() + days));
  return date.toISOString().slice(0, 10).replaceAll('-', '');
}
