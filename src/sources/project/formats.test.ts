/** Formats of projects, on invented files written from their public schemas. */
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { oc4idsSource } from '../oc4ids/source.ts';
import type { Rejection, RowSink, Source } from '../source.ts';
import { ukGmppSource } from '../uk-gmpp/source.ts';
import { usItDashboardSource } from '../us-it-dashboard/source.ts';

async function read(source: Source, text: string) {
  const rows: Record<string, unknown>[] = [];
  const rejected: Rejection[] = [];
  const sink: RowSink = {
    slice: () => {},
    row: (_kind, json) => void rows.push(JSON.parse(json)),
    children: () => {},
    reject: (rejection) => void rejected.push(rejection),
  };
  const bytes = Buffer.from(text);
  expect(source.recognizes('file', bytes)).toBe(true);
  const facts = await source.read(
    { name: 'file', size: bytes.length, open: () => Readable.from([bytes]) },
    sink,
  );
  return { rows, rejected, facts };
}

describe('the UK portfolio', () => {
  it('gives millions of pounds, the day that the year ends, the rating; the variance is mapped to nothing', async () => {
    const { rows, rejected } = await read(
      ukGmppSource,
      'project,department,category,year,project_id,cost_m,variance_pct,duration_months,rating\nPhares,MPH,ICT,2024-25,X_1,42.12,10.73,,AMBER\nQuais,MPH,ICT,2024,X_2,1,,,\n',
    );
    expect(rows).toMatchObject([
      {
        ocid: 'uk-gmpp-X_1',
        date: '2025-03-31',
        cost: '42120000',
        currency: 'GBP',
        rating: 'AMBER',
        complete: false,
      },
    ]);
    expect(rows[0]?.['extra']).toBe('{"variance_pct":"10.73"}');
    expect(rejected).toMatchObject([{ reason: 'missingKey', place: { line: 3 } }]);
  });
});

describe('the US dashboard', () => {
  it('takes planned cost and end for the first plan, and days with the month first', async () => {
    const header =
      'Unique Project ID,Agency Name,Project Name,Start Date,Planned Project Completion Date (B2),Projected/Actual Project Completion Date (B2),Planned Cost ($ M),Projected/Actual Cost ($ M),Updated Date';
    const { rows, rejected } = await read(
      usItDashboardSource,
      `${header}\n7,Bureau of Lighthouses,Lamps,10/1/2011,9/30/2013,3/31/2014,1.5,2.25,2/28/2013\n8,Bureau of Lighthouses,Locks,10/1/2011,,,x,1,2/28/2013\n`,
    );
    expect(rows).toMatchObject([
      {
        ocid: 'us-it-7',
        date: '2013-02-28',
        cost: '2250000',
        end: '2014-03-31',
        baselines: [{ n: 0, cost: '1500000', start: '2011-10-01', end: '2013-09-30' }],
      },
    ]);
    expect(rejected).toMatchObject([{ reason: 'badValue', place: { line: 3 } }]);
  });
});

describe('OC4IDS', () => {
  it('gives each project as of its update, the final value once there is one, and the contracts that it names', async () => {
    const file = {
      version: '0.9',
      publishedDate: '2024-05-01T00:00:00Z',
      publisher: { name: 'Fictif' },
      projects: [
        {
          id: 'oc4ids-abc123-1',
          updated: '2024-04-30T00:00:00Z',
          title: 'Un quai {neuf}',
          status: 'completed',
          period: { startDate: '2022-01-01T00:00:00Z', endDate: '2023-12-31T00:00:00Z' },
          budget: { amount: { amount: 100, currency: 'EUR' } },
          completion: { endDate: '2024-03-01T00:00:00Z', finalValue: { amount: 130.5, currency: 'EUR' } },
          contractingProcesses: [{ id: 'a', summary: { ocid: 'ocds-abc123-9' } }],
        },
        { id: 5 },
      ],
    };
    const { rows, rejected } = await read(oc4idsSource, JSON.stringify(file, null, 1));
    expect(rows).toMatchObject([
      {
        ocid: 'oc4ids-abc123-1',
        date: '2024-04-30',
        publishedOn: '2024-05-01',
        status: 'completed',
        cost: '130.5',
        end: '2024-03-01',
        links: [{ ocid: 'ocds-abc123-9' }],
      },
    ]);
    expect(rejected).toMatchObject([{ reason: 'badValue' }]);
  });
});
