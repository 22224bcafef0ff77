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

test('calls of the API are a whole number; a proxy is believed only when the operator says so', () => {
  expect(readConfig({}, {})).toMatchObject({ apiCalls: 600, proxied: false });
  expect(readConfig({}, { LIMPIDE_API_CALLS: '50', LIMPIDE_PROXIED: '1' })).toMatchObject({
    apiCalls: 50,
    proxied: true,
  });
  for (const wrong of ['0', 'many', '1.5'])
    expect(() => readConfig({}, { LIMPIDE_API_CALLS: wrong })).toThrow('LIMPIDE_API_CALLS');
});
