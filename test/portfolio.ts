/** An edition of the demo, contracts and portfolio of projects, with the answers that it was written with. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PortfolioAnswers } from '../demo/portfolio/answers.ts';
import { writeDemo } from '../demo/write.ts';
import { type TestEdition, testEdition } from './edition.ts';

export interface PortfolioEdition extends TestEdition {
  readonly answers: PortfolioAnswers;
}

/** @param processes contracts beside the sixty projects */
export async function portfolioEdition(processes: number, seed = 1): Promise<PortfolioEdition> {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-portfolio-'));
  try {
    const demo = await writeDemo(folder, { processes, seed });
    const { portfolio }: { portfolio: PortfolioAnswers } = JSON.parse(readFileSync(demo.answers, 'utf8'));
    const made = await testEdition([], { lineage: 'demo', files: [...demo.files, ...demo.portfolio] });
    return { ...made, answers: portfolio };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
