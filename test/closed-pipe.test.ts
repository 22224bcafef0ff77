/** "limpide ledger | head": a reader that has enough ends the command, without a stack and without a complaint. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLimpide } from './cli.ts';
import { type PortfolioEdition, portfolioEdition } from './portfolio.ts';

let made: PortfolioEdition;
beforeAll(async () => {
  made = await portfolioEdition(100);
}, 120_000);
afterAll(() => made.close());

it('ends with its reader', async () => {
  const child = startLimpide(['ledger', '--demo', '--data', made.data]);
  let said = '';
  child.stderr?.on('data', (part: Buffer) => {
    said += part.toString('utf8');
  });
  child.stdout?.once('data', () => child.stdout?.destroy());
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(said).not.toContain('EPIPE');
  expect(code).toBe(0);
}, 60_000);
