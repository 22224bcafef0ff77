import { expect, test } from 'vitest';
import { words } from '../i18n/words.ts';
import { type RejectReason, type RowKind, rowKinds } from '../sources/source.ts';

test('every kind of row and every reason for quarantine has its words in both languages', () => {
  for (const lang of ['fr', 'en'] as const) {
    // The annotations are the test: a reason without words does not compile.
    const reasons: Readonly<Record<RejectReason, string>> = words(lang).rejectReasons;
    const kinds: Readonly<Record<RowKind, string>> = words(lang).rowKinds;
    expect(Object.keys(reasons).length).toBeGreaterThan(0);
    expect(Object.keys(kinds).sort()).toEqual([...rowKinds].sort());
  }
});
