/** Projects in the API: every order meets each of them once, as documented and as the page counts them. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { undocumented } from './api.ts';
import { type Asker, asker } from './ask.ts';
import { type PortfolioEdition, portfolioEdition } from './portfolio.ts';

let made: PortfolioEdition;
let site: Asker;
beforeAll(async () => {
  made = await portfolioEdition(1500);
  site = await asker(made.data);
});
afterAll(async () => {
  await site.close();
  await made.close();
});

it.each(['variance', 'cost', 'late', 'slip', 'gap', 'title'])('in order %s', async (sort) => {
  const seen: string[] = [];
  let total = 0;
  let next: string | null = `/api/v1/projects?sort=${sort}&limit=7`;
  while (next !== null) {
    const path: string = next.replace('http://localhost', '');
    expect(await undocumented('/projects', await site.ask(path))).toBeUndefined();
    const page: { total?: number; next?: string | null; rows?: { id: string }[] } = await site.json(path);
    seen.push(...(page.rows ?? []).map(({ id }) => id));
    total = page.total ?? 0;
    next = page.next ?? null;
  }
  expect(total).toBeGreaterThan(40);
  expect(seen).toHaveLength(total);
  expect(new Set(seen).size).toBe(total);
});

it('the same filters keep the same projects as the page', async () => {
  const list: { rows?: { id: string }[] } = await site.json(
    '/api/v1/projects?official=green&light=red&limit=100',
  );
  const page: { rows?: { projectId: string }[] } = await site.json(
    '/en/projects.json?official=green&light=red',
  );
  expect(list.rows?.map(({ id }) => id)).toEqual(page.rows?.map(({ projectId }) => projectId));
  expect(list.rows?.length).toBeGreaterThan(0);
});
