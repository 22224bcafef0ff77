/** What a page tells search engines: reviews of claims as data in its own HTML, and the files of its data. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Asker, asker } from '../../test/ask.ts';
import { type TestEdition, testEdition } from '../../test/edition.ts';
import { inventedRelease } from '../../test/invented.ts';

let demo: TestEdition;
let site: Asker;
beforeAll(async () => {
  demo = await testEdition([{ ...inventedRelease(1), ocid: 'ocds-fictif-1' }]);
  site = await asker(demo.data);
});
afterAll(async () => {
  await site.close();
  await demo.close();
});

/** The JSON-LD of a page’s head; fails when there is none, or more than one block. */
async function told(path: string): Promise<unknown> {
  const blocks = [
    ...(await site.html(path)).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
  ];
  expect(blocks).toHaveLength(1);
  return JSON.parse(blocks[0]?.[1] ?? '');
}

it('a claim is reviewed once a definition, each review at its own address, with the answer in words', async () => {
  const address = '/en/statements/quebec-2012/claims/it-tourism';
  const reviews = await told(address);
  expect(reviews).toHaveLength(5);
  expect(reviews).toEqual(
    ['true', 'true', 'false', 'true', 'about equal'].map((alternateName) =>
      expect.objectContaining({
        '@type': 'ClaimReview',
        url: expect.stringContaining(`${address}?definition=`),
        reviewRating: { '@type': 'Rating', alternateName },
      }),
    ),
  );
});

it.each([
  ['/fr/resultats', true],
  ['/fr/resultats/connectivite', true],
  ['/en/outcomes/digital-economy', true],
  ['/en/outcomes/observations', true],
  ['/fr/paroles/quebec-2012', false],
])(
  '%s is a Dataset whose files are there; of a fictional edition, it says so unless it is real',
  async (path, fictional) => {
    const dataset = await told(path);
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      version: demo.edition.id,
      ...(fictional ? { keywords: ['fictional'] } : {}),
    });
    if (!fictional) expect(dataset).not.toHaveProperty('keywords');
    const addresses = [...JSON.stringify(dataset).matchAll(/"contentUrl":"([^"]+)"/g)].map(
      ([, one = '']) => one,
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const contentUrl of addresses) {
      const answer = await site.ask(new URL(contentUrl).pathname);
      expect(answer.status).toBe(200);
      await answer.body?.cancel();
    }
  },
);
