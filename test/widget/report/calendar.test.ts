import {describe, expect, it} from 'vitest';
import {calendar} from '../../../widget/report/calendar.ts';

const options = {
  id: 'test-1:pursuing',
  title: 'A softer way',
  firstDay: new Date(2026, 9, 24),
  now: new Date('2026-10-23T08:09:10.111Z'),
};

describe('a plan as a calendar file', () => {
  it('has one whole day for each step, whatever the clocks do', () => {
    const days = Array.from({length: 3}, (_, index) => ({title: `Day ${index}`, text: 'Do it.'}));
    const lines = calendar(days, options).split('\r\n');
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20261024',
      'DTSTART;VALUE=DATE:20261025',
      'DTSTART;VALUE=DATE:20261026',
    ]);
    expect(lines).toContain('DTEND;VALUE=DATE:20261027');
    expect(lines).toContain('DTSTAMP:20261023T080910Z');
    expect(lines).toContain('UID:test-1-pursuing-2@relationship-test');
    expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it('escapes what the format reads otherwise', () => {
    const text = calendar([{title: 'a; b, c', text: 'one\\two\n\nthree'}], options);
    expect(text).toContain(String.raw`SUMMARY:a\; b\, c`);
    expect(text).toContain(String.raw`DESCRIPTION:one\\two\n\nthree`);
  });

  it('has no line above 75 octets, and cuts no character in two', () => {
    const long = '今晚告诉对方一件小事，然后停下来听。🙂'.repeat(12);
    const file = calendar([{title: long, text: long}], options);
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
    expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${long}`);
  });
});
