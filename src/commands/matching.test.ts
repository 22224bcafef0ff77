/** Recognition measured on a few invented notices by hand, and on the real files when they are there. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporary } from '../../test/temporary.ts';
import { readMatching } from '../model/matching-result.ts';
import { runTrials } from './matching/trials.ts';

const real = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'shared', 'data');

function notice(number: number, name: string, neq: string, postal: string): string {
  return `<avis><numeroseao>${number}</numeroseao><numero>N</numero><organisme>Ville de Sainte-Épinette</organisme>
<titre>Achat</titre><type>3</type><nature>1</nature><fournisseurs><fournisseur><nomorganisation>${name}</nomorganisation>
<adresse1>1, rue A</adresse1><ville>Mélèzes</ville><codepostal>${postal}</codepostal><neq>${neq}</neq></fournisseur></fournisseurs></avis>`;
}

it('counts by hand: five notices of one firm are recognized, a namesake elsewhere is not', async () => {
  const folder = temporary('matching');
  const notices = [
    ...[0, 1, 2, 3, 4].map((n) => notice(1000 + n, n === 2 ? 'L.M.R. inc.' : 'LMR', '1112345674', 'G0X 0X0')),
    notice(1005, 'LMR', '1112345682', 'G0X 0X9'),
  ];
  mkdirSync(join(folder, 'xml'));
  writeFileSync(
    join(folder, 'xml', 'Avis_20190301_20190331.xml'),
    `<?xml version="1.0" encoding="utf-8"?><export>${notices.join('')}</export>`,
  );
  writeFileSync(
    join(folder, 'pairs.csv'),
    'parent_company,company_name\nA,A B\nA,AB INC\nB,A-B LTD\nB,OTHER\n',
  );
  const result = await runTrials(join(folder, 'xml'), join(folder, 'pairs.csv'), '2026-01-02');
  expect(result.seao).toEqual({ files: 1, notices: 6, bidders: 6, withNumber: 6 });
  const by = new Map(result.figures.map(({ trial, ...counts }) => [trial, counts]));
  expect(by.get('hiddenNumber')).toEqual({ unit: 'bidder', right: 5, asserted: 5, possible: 6 });
  // The name alone takes the namesake for the firm; of the firm it knows two numbers, and tells neither.
  expect(by.get('nameAlone')).toEqual({ unit: 'bidder', right: 0, asserted: 1, possible: 6 });
  expect(by.get('allHidden')).toEqual({ unit: 'pair', right: 10, asserted: 10, possible: 10 });
  expect(by.get('spellings')).toEqual({ unit: 'pair', right: 1, asserted: 3, possible: 2 });
});

const pairs = join(real, 'federal-contracts', 'vendor_normalization_data.csv');
it.skipIf(!existsSync(pairs))(
  'gives on the real files what the site shows (skipped without ../shared/data)',
  { timeout: 400_000 },
  async () => {
    const shown = readMatching();
    expect(await runTrials(join(real, 'seao-xml'), pairs, shown?.measuredOn ?? '')).toEqual(shown);
  },
);
