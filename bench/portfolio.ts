/** A large fictional portfolio for measures of speed: one CSV a publication, every project in each, some of every light. */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { plusDays } from '../demo/portfolio/calendar.ts';
import { projectCount, projectTitle } from '../demo/portfolio/names.ts';
import { mix } from '../demo/random.ts';

export interface PortfolioSize {
  readonly projects: number;
  readonly publications: number;
}

const columns =
  'project_id,title,organization,as_of,published_on,series,publication,complete,status,currency,forecast_cost,spent_to_date,start,forecast_end,percent_done,official_rating,rater,baseline_number,baseline_approved_on,baseline_cost,baseline_start,baseline_end,baseline_reason';
const organizations = 500;
const ratings = ['vert', 'vert', 'vert', 'jaune', 'rouge', ''] as const;
const firstDay = '2021-03-31';
const daysApart = 183;
const linesAtOnce = 5_000;

/** One row: the same project and publication give the same one. Every twentieth project leaves half-way. */
function lineOf(index: number, publication: number, { publications }: PortfolioSize): string | null {
  const chance = mix(7, index, 99);
  if (chance % 20 === 0 && publication >= publications / 2) return null;
  const asOf = plusDays(firstDay, publication * daysApart);
  const first = 1_000_000 + (chance % 90_000) * 1000;
  const growth = (((chance >>> 8) % 100) / 100) * (publication / publications);
  const cost = Math.round(first * (1 + growth));
  const start = plusDays('2020-01-01', (chance >>> 4) % 400);
  const end = plusDays(start, 1500 + ((chance >>> 6) % 900));
  const moved = plusDays(end, publication * ((chance >>> 12) % 200));
  const replanned = chance % 5 === 0 && publication > publications / 2;
  const organization = `Ministère cormoran, direction ${chance % organizations}`;
  const title = `${projectTitle(index % projectCount)} ${Math.floor(index / projectCount)}`;
  return [
    `ocds-fictif-grand-${String(index).padStart(7, '0')}`,
    title,
    `"${organization}"`,
    asOf,
    plusDays(asOf, 30),
    'ocds-fictif-grand',
    `Publication ${publication + 1}`,
    'yes',
    'active',
    'CAD',
    cost,
    Math.round((cost * publication) / publications),
    start,
    moved,
    (publication / publications).toFixed(3),
    ratings[(chance >>> 3) % ratings.length],
    `"${organization}"`,
    replanned ? 1 : 0,
    replanned ? plusDays(firstDay, Math.ceil(publications / 2) * daysApart) : start,
    replanned ? cost : first,
    start,
    replanned ? moved : end,
    replanned ? 'scopeChange' : 'notGiven',
  ].join(',');
}

/** Paths of the files, in the order in which to add them. */
export async function writeLargePortfolio(folder: string, size: PortfolioSize): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (let publication = 0; publication < size.publications; publication++) {
    const path = join(folder, `grand-${String(publication + 1).padStart(2, '0')}.csv`);
    const stream = createWriteStream(path);
    stream.write(`${columns}\n`);
    for (let from = 0; from < size.projects; from += linesAtOnce) {
      const lines: string[] = [];
      for (let index = from; index < Math.min(size.projects, from + linesAtOnce); index++) {
        const line = lineOf(index, publication, size);
        if (line !== null) lines.push(line);
      }
      if (!stream.write(`${lines.join('\n')}\n`))
        await new Promise<void>((resolve) => stream.once('drain', resolve));
    }
    stream.end();
    await finished(stream);
    files.push(path);
  }
  return files;
}
