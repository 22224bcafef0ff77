/** Each planted case of the fictional portfolio is what its name says, before any page reads it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openMarket } from '../market.ts';
import { portfolioAnswers } from './answers.ts';
import { publications } from './calendar.ts';
import { projectCount, projectTitle } from './names.ts';
import { type Facts, projectAt, rewritten } from './project.ts';
import { type plantedCases, storyOf } from './story.ts';
import { writePortfolio } from './write.ts';

const projects = Array.from({ length: projectCount }, (_, index) => projectAt(1, index));
const answers = portfolioAnswers(projects, publications.length);
const of = (planted: (typeof plantedCases)[number]) =>
  projects.filter(({ id }) => answers.planted[planted].includes(id));
const last = (facts: readonly Facts[]): Facts => {
  const found = facts.at(-1);
  if (!found) throw new Error('no facts');
  return found;
};
const folder = mkdtempSync(join(tmpdir(), 'limpide-portfolio-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the fictional portfolio', () => {
  it('has sixty projects of sixty names, and eight publications', () => {
    expect(projects).toHaveLength(60);
    expect(new Set(projects.map(({ index }) => projectTitle(index))).size).toBe(60);
    expect(publications).toHaveLength(8);
    expect(new Set(projects.map(({ index }) => storyOf(index))).size).toBe(14);
  });

  it('has projects with two new plans, green to the end, far above the first', () => {
    expect(of('rebaselinedGreen')).toHaveLength(3);
    for (const { facts, firstCost } of of('rebaselinedGreen')) {
      expect(last(facts).plan?.n).toBe(2);
      expect(new Set(facts.map(({ rating }) => rating))).toEqual(new Set(['vert']));
      expect((last(facts).cost ?? 0) / firstCost).toBeGreaterThan(1.6);
      expect(last(facts).cost).toBe(last(facts).plan?.cost);
    }
  });

  it('has projects whose end recedes as fast as time passes', () => {
    for (const { facts } of of('recedingEnd'))
      for (const [p, { end }] of facts.entries()) {
        const before = facts[p - 1];
        if (before === undefined) continue;
        const moved = Date.parse(end ?? '') - Date.parse(before.end ?? '');
        const passed = Date.parse(publications[p]?.asOf ?? '') - Date.parse(publications[p - 1]?.asOf ?? '');
        expect(moved).toBeGreaterThanOrEqual(passed);
      }
  });

  it('has projects that are in one publication and not in the next, before their end and after it', () => {
    for (const [planted, past] of [
      ['vanished', false],
      ['left', true],
    ] as const)
      for (const { facts } of of(planted)) {
        const { publication, end } = last(facts);
        expect(publication).toBeLessThan(7);
        expect((end ?? '') < (publications[publication + 1]?.publishedOn ?? '')).toBe(past);
      }
  });

  it('has projects rated green eight times while their cost goes up by half', () => {
    for (const { facts, firstCost } of of('frozenRating')) {
      expect(facts.map(({ rating }) => rating)).toEqual(Array(8).fill('vert'));
      expect((last(facts).cost ?? 0) / firstCost).toBeGreaterThan(1.5);
    }
  });

  it('rewrites one publication: the same day, another cost, in a file of its own', async () => {
    const { files } = await writePortfolio(folder, openMarket(1, 1000));
    expect(files).toHaveLength(9);
    const lines = (path: string | undefined) =>
      readFileSync(path ?? '', 'utf8')
        .trim()
        .split('\n')
        .slice(1);
    const first = lines(files[rewritten]);
    const again = lines(files[8]);
    expect(again).toHaveLength(of('retroactiveChange').length);
    for (const line of again) {
      const [id, , , asOf] = line.split(',');
      const told = first.find((other) => other.startsWith(`${id},`));
      expect(told?.split(',')[3]).toBe(asOf);
      expect(told).not.toBe(line);
    }
  });

  it('is the same again, and ties contracts of its own market only', async () => {
    const market = openMarket(1, 1000);
    const once = await writePortfolio(folder, market);
    const text = once.files.map((path) => readFileSync(path, 'utf8')).join('');
    const again = await writePortfolio(folder, openMarket(1, 1000));
    expect(again.files.map((path) => readFileSync(path, 'utf8')).join('')).toBe(text);
    const ties = [...text.matchAll(/ocds-fictif-(\d{8})/g)].map(([, number]) => Number(number));
    expect(ties.length).toBeGreaterThan(20);
    expect(Math.max(...ties)).toBeLessThan(1000);
  });
});
