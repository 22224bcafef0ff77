/** Writes the fictional portfolio: one CSV a publication, then the one in which the publisher rewrites an older one. */
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Market } from '../market.ts';
import { type PortfolioAnswers, portfolioAnswers } from './answers.ts';
import { publications } from './calendar.ts';
import { type Purchases, purchases } from './contracts.ts';
import { projectCount } from './names.ts';
import { type Project, projectAt, rewritten, rewrittenFacts } from './project.ts';
import { columns, type Row, rowOf, totalRows } from './rows.ts';

export interface PortfolioFiles {
  /** Paths in the order in which they were published: the order in which to add them. */
  readonly files: readonly string[];
  readonly answers: PortfolioAnswers;
}

function field(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => field(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

async function write(path: string, rows: readonly Row[]): Promise<string> {
  await writeFile(`${path}.tmp`, csvOf(rows));
  await rename(`${path}.tmp`, path);
  return path;
}

/** `folder` exists. Bodies and contracts are those of `market`. The same market gives the same bytes. */
export async function writePortfolio(folder: string, market: Market): Promise<PortfolioFiles> {
  const projects = Array.from({ length: projectCount }, (_, index) => projectAt(market.seed, index));
  const owners = purchases(market);
  const ownerOf = ({ index }: Project): Purchases => {
    const owner = owners[(index * 5) % owners.length];
    if (owner === undefined) throw new RangeError('The market has no body.');
    return owner;
  };
  const files: string[] = [];
  const path = (name: string) => join(folder, `limpide-demo-${market.seed}-projets-${name}.csv`);
  for (const [p, { asOf }] of publications.entries()) {
    const rows = projects.flatMap((project) => {
      const facts = project.facts.find(({ publication }) => publication === p);
      return facts === undefined ? [] : [rowOf(project, facts, ownerOf(project))];
    });
    files.push(await write(path(asOf), [...rows, ...totalRows(rows)]));
  }
  const rewrites = projects.flatMap((project) =>
    project.firstTold === null ? [] : [rowOf(project, rewrittenFacts(project.firstTold), ownerOf(project))],
  );
  files.push(await write(path(`${publications[rewritten]?.asOf}-bis`), rewrites));
  return { files, answers: portfolioAnswers(projects, publications.length) };
}
