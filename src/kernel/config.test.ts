import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('the contact is an e-mail address, from the flag or the environment, or none', () => {
  expect(readConfig({}, {}).contact).toBeUndefined();
  expect(readConfig({}, { LIMPIDE_CONTACT: 'a@example.org' }).contact).toBe('a@example.org');
  expect(readConfig({ contact: 'b@example.org' }, { LIMPIDE_CONTACT: 'a@example.org' }).contact).toBe(
    'b@example.org',
  );
  for (const wrong of ['example.org', 'a@b?bcc=c@d', 'a@b c', 'javascript:1'])
    expect(() => readConfig({ contact: wrong }, {})).toThrow('is not an e-mail address');
});
