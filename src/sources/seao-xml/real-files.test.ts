import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readBytes } from './recording-sink.ts';

const real = new URL('../../../../shared/data/seao-xml/', import.meta.url);
const present = (() => {
  try {
    return readdirSync(real).length > 0;
  } catch {
    return false;
  }
})();

const noticeShape = z.object({
  ocid: z.string(),
  noticeType: z.object({ id: z.string() }),
  tender: z.object({ numberOfTenderers: z.number().optional() }),
});
const finalShape = z.object({
  number: z.string(),
  contractor: z.object({ id: z.string() }),
  publishedDate: z.string(),
  periodStart: z.string(),
  periodEnd: z.string(),
  sequence: z.number(),
});
type Final = z.infer<typeof finalShape>;
const keyOf = (final: Final) => `${final.number} ${final.contractor.id} ${final.publishedDate}`;

describe.skipIf(!present)(
  'the real files of 2018 to 2021 (skipped: ../shared/data/seao-xml is not there)',
  () => {
    const totals: Record<string, number> = {};
    const last = new Map<string, { periodEnd: string; type: string; bidders: number }>();
    const finals: Final[] = [];
    const revisions: Final[] = [];
    let rejected = 0;
    let misplaced = 0;

    beforeAll(async () => {
      for (const folder of readdirSync(real)) {
        for (const name of readdirSync(new URL(`${folder}/`, real))) {
          const bytes = readFileSync(new URL(`${folder}/${name}`, real));
          const file = await readBytes(name, bytes);
          const periodEnd = file.facts.periodEnd ?? '';
          rejected += file.rejections.length;
          for (const [kind, count] of Object.entries(file.counts)) totals[kind] = (totals[kind] ?? 0) + count;
          for (const { kind, row, place } of file.rows) {
            const raw = bytes.toString('latin1', place.offset, place.offset + place.length);
            if (!/^<(avis|contrat)>.*<\/\1>$/s.test(raw)) misplaced++;
            if (kind === 'notice') {
              const { ocid, noticeType, tender } = noticeShape.parse(row);
              const known = last.get(ocid);
              if (known && known.periodEnd > periodEnd) continue;
              last.set(ocid, { periodEnd, type: noticeType.id, bidders: tender.numberOfTenderers ?? 0 });
            } else if (kind === 'final') finals.push(finalShape.parse(row));
            else if (kind === 'finalRevision') revisions.push(finalShape.parse(row));
          }
        }
      }
    });

    test('give the published totals, each row at its place, none rejected', () => {
      expect(totals).toEqual({
        notice: 14_287,
        bidder: 34_801,
        final: 73_239,
        finalRevision: 2086,
        expense: 17_786,
        expenseRevision: 1510,
        revisedExpense: 5172,
      });
      expect([rejected, misplaced]).toEqual([0, 0]);
    });

    test('hold 12,314 notices, of which 4,836 public calls with a bidder, 581 with only one', () => {
      expect(last.size).toBe(12_314);
      const open = [...last.values()].filter(({ type, bidders }) => type === '3' && bidders > 0);
      expect([open.length, open.filter(({ bidders }) => bidders === 1).length]).toEqual([4836, 581]);
    });

    test('a new final is published within the period of its file, a revised one before it', () => {
      const day = ({ publishedDate }: Final) => publishedDate.slice(0, 10);
      expect(
        finals.filter((final) => day(final) < final.periodStart || day(final) > final.periodEnd),
      ).toEqual([]);
      expect(revisions.filter((final) => day(final) >= final.periodStart)).toEqual([]);
    });

    test('number, contractor, day of publication and rank tell each new final from every other', () => {
      expect(new Set(finals.map((final) => `${keyOf(final)} ${final.sequence}`)).size).toBe(finals.length);
      expect(new Set(finals.map(keyOf)).size).toBe(73_184);
    });

    test('a revision repeats the key of the final that it replaces, and never one of several lots', () => {
      const known = new Set(finals.map(keyOf));
      const sinceStart = revisions.filter(({ publishedDate }) => publishedDate >= '2018');
      expect(sinceStart.filter((final) => known.has(keyOf(final))).length).toBe(1402);
      expect(sinceStart.length).toBe(1408);
      const lots = new Set(finals.filter(({ sequence }) => sequence > 0).map(keyOf));
      expect(revisions.filter((final) => lots.has(keyOf(final)) || final.sequence > 0)).toEqual([]);
    });
  },
);
