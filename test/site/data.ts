/** Every page's data, as the page links to it: whole, in the form it says, and marked fictional. */
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { pages } from '../../src/pages/registry.ts';
import { matchPath } from '../../src/routes.ts';
import { alternates } from './alternates.ts';
import { type Crawled, fewAtATime, fewOfEachKind, sampleOf, type Visited } from './crawl.ts';
import { parseCsv } from './csv.ts';
import { elements, find, hasClass, textOf } from './html.ts';
import { patience } from './site.ts';

interface Data {
  readonly json?: { readonly rows?: readonly unknown[] };
  readonly csv?: readonly string[][];
}

/** Whether a page shows real content beside the demo's: then nothing of it is marked fictional. */
function isReal(address: string): boolean {
  const match = matchPath(new URL(address, 'http://localhost').pathname);
  return pages.some(({ route, real }) => route === match?.route && real === true);
}

export function describeData(crawled: () => Crawled): void {
  describe('the data of every page of the demo site', { timeout: patience }, () => {
    /** What is wrong with one answer of data, and what it holds. */
    async function read(address: string): Promise<{ faults: string[]; data: Data }> {
      const { site } = crawled();
      const { status, text, headers } = await site.ask(address);
      const type = headers['content-type'] ?? '';
      if (status !== 200) return { faults: [`gives ${status}`], data: {} };
      if (/\.csv(\?|$)/.test(address)) {
        const csv = parseCsv(text);
        const column = csv[0]?.indexOf('fictional') ?? -1;
        const unmarked = csv.slice(1).filter((cells) => cells[column] !== 'true').length;
        const faults = [
          ...(type.startsWith('text/csv') ? [] : [type]),
          ...(isReal(address) ? (column < 0 ? [] : ['real, with a column fictional']) : []),
          ...(column < 0 && !isReal(address) ? ['no column fictional'] : []),
          ...(unmarked > 0 && column >= 0 ? [`${unmarked} lines are not marked fictional`] : []),
        ];
        return { faults, data: { csv } };
      }
      if (/\.ics(\?|$)/.test(address)) {
        const events = text.split('BEGIN:VEVENT').length - 1;
        const marks = text.split('X-LIMPIDE-FICTIONAL:TRUE').length - 1;
        const faults = [
          ...(type.startsWith('text/calendar') ? [] : [type]),
          ...(marks === events + 1 ? [] : [`${events} events and ${marks} marks of fiction`]),
        ];
        return { faults, data: {} };
      }
      if (/\.(atom|jsonfeed)(\?|$)/.test(address)) {
        const atom = /\.atom(\?|$)/.test(address);
        const items = atom ? (parseAtomFeed(text).entries ?? []) : (parseJsonFeed(text).items ?? []);
        const marks = text.split('[fictif]').length + text.split('[fictional]').length - 2;
        const faults = [
          ...(type.startsWith(atom ? 'application/atom+xml' : 'application/feed+json') ? [] : [type]),
          ...(marks === items.length + 1 ? [] : [`${items.length} items and ${marks} marks of fiction`]),
        ];
        return { faults, data: {} };
      }
      const json: { fictional?: unknown; edition?: unknown; rows?: readonly unknown[] } = JSON.parse(text);
      const faults = [
        ...(type.startsWith('application/json') ? [] : [type]),
        ...(json.fictional === (isReal(address) ? undefined : true) ? [] : [`fictional: ${json.fictional}`]),
        ...(json.edition === site.edition.id ? [] : [`edition ${json.edition}`]),
      ];
      return { faults, data: { json } };
    }

    /** The number of rows that a list says it has: its pager's total, else the entries it shows. */
    function statedTotal({ page }: Visited): number | undefined {
      const range = find(page, (element) => hasClass(element, 'pager-range'));
      if (range)
        return Number((/(\d[\d\s,\u00a0\u202f]*)$/.exec(textOf(range))?.[1] ?? '').replace(/\D/g, ''));
      const lists = [...elements(page)].filter(
        (element) => element.name === 'ol' && hasClass(element, 'results'),
      );
      const entries = lists.flatMap(({ children }) => children.filter((child) => typeof child !== 'string'));
      return lists.length === 0 ? undefined : entries.length;
    }

    it('answers in each form that the page names, whole and marked fictional', async () => {
      const faults: string[] = [];
      await fewAtATime(fewOfEachKind(crawled().found.pages), async (visited) => {
        const links = alternates(visited.page);
        const answers = {
          json: links.get('application/json'),
          csv: links.get('text/csv'),
          ics: links.get('text/calendar'),
          atom: links.get('application/atom+xml'),
          jsonfeed: links.get('application/feed+json'),
        };
        const held: Data[] = [];
        for (const address of Object.values(answers)) {
          if (address === undefined) continue;
          const { faults: own, data } = await read(address);
          faults.push(...own.map((fault) => `${address}: ${fault}`));
          held.push(data);
        }
        const lines = held.map(({ csv }) => csv && csv.length - 1).find((count) => count !== undefined);
        const rows = held.map(({ json }) => json?.rows?.length).find((count) => count !== undefined);
        const total = statedTotal(visited);
        if (lines !== undefined && rows !== undefined && lines !== rows)
          faults.push(`${visited.address}: ${lines} lines of CSV, ${rows} rows of JSON`);
        if (lines !== undefined && total !== undefined && total !== lines)
          faults.push(`${visited.address}: says ${total} rows, its CSV has ${lines}`);
      });
      expect(faults).toEqual([]);
    });

    it('answers wherever else a page links to data', async () => {
      const faults: string[] = [];
      await fewAtATime(sampleOf(crawled().found.data), async ({ address, on }) => {
        const { faults: own } = await read(address);
        faults.push(...own.map((fault) => `${address}, linked from ${on}: ${fault}`));
      });
      expect(faults).toEqual([]);
    });
  });
}
