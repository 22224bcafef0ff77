/** The pages of the first dossier, in both languages, beside fictional and real data. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, asker } from '../../../test/ask.ts';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { answer } from '../../../test/page.ts';
import { dossiersOf } from '../../editions/dossiers.ts';
import type { Reply } from '../../replies/schema.ts';
import { dossierCommitment } from '../dossier-commitment/page.tsx';

const release = (ocid: string) => ({
  ocid,
  id: `${ocid}-1`,
  date: '2024-03-01T00:00:00Z',
  tag: ['tender'],
  buyer: { id: 'b', name: 'Ville de Sainte-Épinette' },
  tender: { title: 'Déneigement', procurementMethod: 'open' },
});

let demo: TestEdition;
let real: TestEdition;
let onDemo: Asker;
let onReal: Asker;
beforeAll(async () => {
  demo = await testEdition([release('ocds-fictif-7')]);
  real = await testEdition([release('ocds-abc123-7')]);
  onDemo = await asker(demo.data);
  onReal = await asker(real.data);
});
afterAll(async () => {
  await onDemo.close();
  await onReal.close();
  await demo.close();
  await real.close();
});

const at = {
  fr: {
    dossier: '/fr/paroles/quebec-2012',
    matrix: '/fr/paroles/quebec-2012/positions',
    actor: '/fr/paroles/quebec-2012/personnes/khadir',
    issue: '/fr/paroles/quebec-2012/enjeux/gautrin',
    commitments: '/fr/paroles/quebec-2012/engagements',
    commitment: '/fr/paroles/quebec-2012/engagements/L6',
    measured: '/fr/paroles/quebec-2012/engagements/C4',
    report: '/fr/paroles/quebec-2012/rapports/gautrin-2012',
    letter: '/fr/paroles/quebec-2012/demander/khadir/gautrin',
    motion: '/fr/paroles/quebec-2012/motion/open-source',
    compare: '/fr/paroles/quebec-2012/comparer',
    sources: '/fr/paroles/quebec-2012/sources',
    claim: '/fr/paroles/quebec-2012/affirmations/it-tourism',
    chain: '/fr/paroles/quebec-2012/chaines/dashboards',
  },
  en: {
    dossier: '/en/statements/quebec-2012',
    matrix: '/en/statements/quebec-2012/positions',
    actor: '/en/statements/quebec-2012/people/khadir',
    issue: '/en/statements/quebec-2012/issues/gautrin',
    commitments: '/en/statements/quebec-2012/commitments',
    commitment: '/en/statements/quebec-2012/commitments/L6',
    measured: '/en/statements/quebec-2012/commitments/C4',
    report: '/en/statements/quebec-2012/reports/gautrin-2012',
    letter: '/en/statements/quebec-2012/ask/khadir/gautrin',
    motion: '/en/statements/quebec-2012/motion/open-source',
    compare: '/en/statements/quebec-2012/compare',
    sources: '/en/statements/quebec-2012/sources',
    claim: '/en/statements/quebec-2012/claims/it-tourism',
    chain: '/en/statements/quebec-2012/chains/dashboards',
  },
} as const;
const labels = { fr: 'rapporté par Michelle Blanc', en: 'reported by Michelle Blanc' } as const;
const silences = { fr: 'non précisé', en: 'not stated' } as const;

const count = (html: string, part: string) => html.split(part).length - 1;

describe.each(['fr', 'en'] as const)('the dossier, in %s', (lang) => {
  const pages = at[lang];

  it('discloses the author’s later candidacy, and says what was not found', async () => {
    const html = await onReal.html(pages.dossier);
    expect(html).toContain('Mercier');
    expect(html).toContain('2018');
    expect(html).toContain('un plan numérique pour le Québec');
    expect(count(html, lang === 'fr' ? 'page non retrouvée' : 'page not found')).toBe(9);
  });

  it('shows 65 cells, 41 of them silent, each silence with a letter', async () => {
    const html = await onReal.html(pages.matrix);
    const [dossier] = await dossiersOf(real.edition);
    const silent = dossier?.positions.filter(({ stance }) => stance === 'notStated').length ?? 0;
    expect(silent).toBe(41);
    expect(count(html, 'silence-cell')).toBe(silent);
    expect(count(html, lang === 'fr' ? '/demander/' : '/ask/')).toBe(silent);
    expect(count(html, '<td')).toBe(65);
  });

  it('labels each quote as reported, wherever one is shown', async () => {
    for (const page of [pages.actor, pages.issue, pages.commitment, pages.report]) {
      const html = await onReal.html(page);
      expect(count(html, 'class="statement"')).toBeGreaterThan(0);
      expect(count(html, labels[lang])).toBe(count(html, 'class="statement"'));
    }
    expect(count(await onReal.html(pages.motion), labels[lang])).toBe(4);
    expect(await onReal.html(pages.matrix)).toContain(labels[lang]);
  });

  it('shows a reply beside the commitment that it answers, in a demo edition too', async () => {
    const reply: Reply = {
      id: 'a-1',
      lineage: 'real',
      date: '2026-02-03',
      from: { body: 'Parti inventé', role: 'Secrétariat' },
      answers: [{ commitment: 'quebec-2012/C3' }],
      language: 'fr',
      text: 'Voici notre réponse.',
      source: { received: '2026-02-04', how: 'letter' },
    };
    const on = async (commitment: string) =>
      (
        await answer(dossierCommitment, demo.edition, lang, { dossier: 'quebec-2012', commitment }, '', {
          replies: [reply],
        })
      ).html;
    expect(await on('C3')).toContain('Voici notre réponse.');
    expect(await on('C4')).not.toContain('Voici notre réponse.');
  });

  it('follows words to a measure in six steps, each link with its kind, missing ones shown', async () => {
    const html = await onReal.html(pages.chain);
    expect(count(html, 'class="chain-step"')).toBe(6);
    const kind = (name: string) => count(html, `link-kind link-${name}"`);
    expect(['said', 'byHand', 'candidate', 'computed', 'missing'].map(kind)).toEqual([2, 3, 1, 2, 3]);
    expect(count(html, lang === 'fr' ? 'Ce qui le réglerait' : 'What would settle it')).toBe(3);
    expect(html).toContain(labels[lang]);
    expect(html).toContain(`?edition=${real.edition.id}`);
    const json = await onReal.json(`${pages.chain}.json`);
    expect(json).toMatchObject({ chain: 'dashboards', steps: [{ step: 'quote' }, {}, {}, {}, {}, {}] });
  });

  it('ties no fictional data to what was said', async () => {
    const html = await onDemo.html(pages.chain);
    expect(count(html, lang === 'fr' ? 'Pas avec des données fictives' : 'Not with fictional data')).toBe(3);
    expect(html).not.toMatch(/<data|\/(contrats|contracts)\//);
  });

  it('leads to a chain from the dossier, its commitment and its project', async () => {
    const project =
      lang === 'fr' ? '/fr/projets/documentes/casa-saaqclic' : '/en/projects/documented/casa-saaqclic';
    const commitment = pages.measured.replace('C4', 'C3');
    for (const page of [pages.dossier, commitment, project])
      expect(await onReal.html(page)).toContain(`href="${pages.chain}"`);
  });

  it('keeps every verdict on a commitment readable, oldest first', async () => {
    const html = await onReal.html(pages.commitment);
    const list = html.slice(html.indexOf('<ol class="timeline"'));
    const days = [...list.matchAll(/class="timeline-day"><time dateTime="([^"]+)"/gi)].map(([, day]) => day);
    expect(days).toEqual(['2012-09-04', '2019-01-31', '2026-02-16']);
  });

  it('says of 28 recommendations that their text was not found', async () => {
    const html = await onReal.html(pages.report);
    expect(count(html, lang === 'fr' ? 'texte non retrouvé' : 'text not found')).toBe(28);
    expect(count(html, '<li id="r')).toBe(32);
  });

  it('has a letter that interprets no silence, and a motion whose references resolve', async () => {
    const letter = await onReal.html(pages.letter);
    expect(letter).toContain(lang === 'fr' ? 'n’y est pas interprété' : 'is not interpreted');
    const motion = await onReal.html(pages.motion);
    const body = motion.slice(motion.indexOf('class="motion"'), motion.indexOf('</main>'));
    const cited = new Set(
      [...body.matchAll(/\[(\d+(?:, \d+)*)\]/g)].flatMap(([, list]) => (list ?? '').split(', ').map(Number)),
    );
    const listed = count(body.slice(body.indexOf('motion-references')), '<li');
    expect(listed).toBeGreaterThan(5);
    // In the order in which they are first cited.
    expect([...cited]).toEqual(Array.from({ length: listed }, (_, i) => i + 1));
  });

  it('compares in the page, and says so where no script runs', async () => {
    const html = await onReal.html(pages.compare);
    expect(count(html, '<fieldset data-issue=')).toBe(13);
    expect(html).toMatch(/data-still[^>]*>.*JavaScript/s);
    expect(html).not.toContain('action=');
    expect(html).toContain(silences[lang]);
  });

  it('beside fictional data says that it is real, links to no figure, and marks nothing as fictional', async () => {
    const html = await onDemo.html(pages.measured);
    expect(html).toContain(lang === 'fr' ? 'Cette page est réelle' : 'This page is real');
    expect(html).not.toContain('<data');
    expect(html).toContain(lang === 'fr' ? 'Ne peut pas être calculé' : 'Cannot be computed');
    // This real edition holds no notice of SEAO: a figure of other data must not stand for it.
    const beside = await onReal.html(pages.measured);
    expect(beside).toContain('data-measure="bidders-per-tender"');
    expect(beside).toContain('dataset=seao');
    expect(beside).toContain('limpide add seao');
    expect(await onDemo.json(`${pages.commitments}.json`)).not.toHaveProperty('fictional');
    const csv = await onDemo.html(`${pages.commitments}.csv`);
    expect(csv.split('\r\n')[0]).toBe('id,speaker,kind,action,status,as_of,evidence');
    expect(csv.trim().split('\r\n')).toHaveLength(16);
  });

  it('answers the claim on IT and tourism five ways, each under its own address', async () => {
    const expected =
      lang === 'fr'
        ? ['vrai', 'vrai', 'faux', 'vrai', 'à peu près égal']
        : ['true', 'true', 'false', 'true', 'about equal'];
    const definitions = ['revenue-ict', 'revenue-ict-narrow', 'revenue-it-services', 'gdp', 'jobs'];
    const answers = await Promise.all(
      definitions.map(async (definition) => {
        const html = await onReal.html(`${pages.claim}?definition=${definition}`);
        expect(html).toContain(
          `claims/it-tourism?definition=${definition}`.replace(
            'claims',
            lang === 'fr' ? 'affirmations' : 'claims',
          ),
        );
        return /class="verdict-now"><strong>([^<]+)</.exec(html)?.[1];
      }),
    );
    expect(answers).toEqual(expected);
    expect((await onReal.ask(`${pages.claim}?definition=x`)).status).toBe(400);
    const { claimReview } = await onReal.json(`${pages.claim}.json`);
    expect(claimReview).toHaveLength(5);
    expect(claimReview).toContainEqual(
      expect.objectContaining({
        '@type': 'ClaimReview',
        reviewRating: { '@type': 'Rating', alternateName: expected[2] },
      }),
    );
  });

  it('marks what was not verified, with what was looked for', async () => {
    const html = await onReal.html(pages.sources);
    expect(count(html, lang === 'fr' ? '>non vérifié<' : '>not verified<')).toBe(9);
  });
});

describe('an address that names nothing', () => {
  it.each([
    '/fr/paroles/nulle-part',
    '/fr/paroles/quebec-2012/personnes/blanc',
    '/en/statements/quebec-2012/commitments/L2',
    '/en/statements/quebec-2012/issues/x',
    '/en/statements/quebec-2012/reports/x',
  ])('%s is not found', async (address) => {
    expect((await onReal.ask(address)).status).toBe(404);
    expect(onReal.faults).toEqual([]);
  });
});

describe('an edition', () => {
  it('is named by its dossiers too', () => {
    const { dossiers, tables } = real.edition.manifest.canonical;
    expect(Object.keys(dossiers ?? {})).toEqual(['quebec-2012']);
    expect(tables['dossier']?.rows).toBe(1);
    expect(dossiers).toEqual(demo.edition.manifest.canonical.dossiers);
  });

  it('gives its people as Popolo', async () => {
    const json = await onReal.json('/fr/paroles/quebec-2012/personnes.json');
    expect(json).toMatchObject({
      persons: expect.arrayContaining([
        expect.objectContaining({ id: 'marois', family_name: 'Marois', given_name: 'Pauline' }),
      ]),
      organizations: expect.arrayContaining([expect.objectContaining({ id: 'pq', classification: 'party' })]),
      memberships: expect.arrayContaining([
        expect.objectContaining({ person_id: 'marois', organization_id: 'pq' }),
      ]),
    });
  });
});
