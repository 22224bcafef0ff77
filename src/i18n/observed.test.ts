import { describe, expect, it } from 'vitest';
import { formatObserved } from './observed.ts';

describe('what a flag observed', () => {
  it('is written in its unit, in each language', () => {
    expect(formatObserved('1', 'days', undefined, 'fr')).toBe('1\u00a0jour');
    expect(formatObserved('0', 'days', undefined, 'en')).toBe('0\u00a0days');
    expect(formatObserved('1.5', 'years', undefined, 'fr')).toBe('1,5\u00a0an');
    expect(formatObserved('5.25', 'times', undefined, 'en')).toBe('5.25\u00a0times');
    expect(formatObserved('0.2', 'share', undefined, 'en')).toBe('20.0%');
    expect(formatObserved('1234.5', 'money', 'CAD', 'en')).toBe('$1,234.50');
  });

  it('tells the day of an instant as it was in Québec', () => {
    expect(formatObserved('2021-07-13T03:30:00.000Z', 'day', undefined, 'en')).toBe('July 12, 2021');
    expect(formatObserved('2021-07-12 23:30:00-04', 'day', undefined, 'en')).toBe('July 12, 2021');
    expect(formatObserved('2021-07-12', 'day', undefined, 'fr')).toBe('12 juillet 2021');
  });

  it('leaves text as it was published', () => {
    expect(formatObserved('Gré à gré', 'text', undefined, 'en')).toBe('Gré à gré');
  });
});
