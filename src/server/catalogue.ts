/** What machines look for at fixed addresses: the catalogue in two forms, sitemaps, robots.txt, llms.txt. */
import type { Context, Hono } from 'hono';
import { dataPackage } from '../api/catalogue/data-package.ts';
import { dcat } from '../api/catalogue/dcat.ts';
import { makeTables, sourceDatasets, type Table } from '../api/catalogue/distributions.ts';
import { llmsText } from '../api/catalogue/llms.ts';
import { sitemap, sitemapIndex } from '../api/catalogue/sitemap.ts';
import { problemOf } from '../api/problem.ts';
import type { Edition } from '../editions/open.ts';
import { LimpideError } from '../kernel/errors.ts';
import { url } from '../routes.ts';
import { type ApiServices, openHeaders, sent } from './api.ts';
import { encodingOf, wholeAnswer } from './respond.ts';

/** Milliseconds that a reader waits for files that are still being made. */
const patience = 20_000;

export function catalogueRoutes(services: ApiServices, hono: Hono): void {
  const making = new Map<string, Promise<Table[]>>();

  /** The tables' files are made once an edition; the first reader of a large one is asked to come back. */
  const tablesOf = async (edition: Edition): Promise<Table[]> => {
    let made = making.get(edition.id);
    if (made === undefined) {
      const held = await services.editions.byId(edition.id);
      made = makeTables(edition, services.exports, services.clock()).finally(() => held.release());
      making.set(edition.id, made);
      made.catch(() => making.delete(edition.id));
    }
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () =>
          reject(
            new LimpideError(
              'busy',
              'The files of this edition are being made; ask again in a minute, or make them ahead with "limpide export".',
            ),
          ),
        patience,
      );
    });
    return Promise.race([made, late]).finally(() => clearTimeout(timer));
  };

  const route = (
    path: string,
    type: string,
    make: (edition: Edition, origin: string, context: Context) => Promise<string>,
  ): void => {
    hono.get(path, async (context) => {
      const address = new URL(context.req.url);
      const origin = services.origin ?? address.origin;
      const asked = address.searchParams.get('edition');
      let held: ReturnType<ApiServices['editions']['current']>;
      try {
        held = asked === null ? services.editions.current() : await services.editions.byId(asked);
        if (!held) throw new LimpideError('notFound', 'There is no edition yet.');
        const text = await make(held.edition, origin, context);
        const encoding = encodingOf(context.req.header('accept-encoding'));
        return sent(context, wholeAnswer(200, type, text, encoding, openHeaders));
      } catch (error) {
        const problem = problemOf(error, `${origin}${url('api', 'en')}`);
        if (problem.code === 'internal') services.onFault(error, address.pathname);
        return sent(
          context,
          wholeAnswer(problem.status, 'application/problem+json', problem.body, 'identity', {
            ...openHeaders,
            ...(problem.code === 'busy' ? { 'retry-after': '60' } : {}),
            'cache-control': 'no-store',
          }),
        );
      } finally {
        held?.release();
      }
    });
  };

  route('/catalogue.jsonld', 'application/ld+json; charset=utf-8', async (edition, origin) => {
    const tables = await tablesOf(edition);
    return `${JSON.stringify(dcat(edition, origin, tables, await sourceDatasets(edition)))}\n`;
  });
  route('/datapackage.json', 'application/json; charset=utf-8', async (edition, origin) => {
    const tables = await tablesOf(edition);
    return `${JSON.stringify(dataPackage(edition, origin, tables, await sourceDatasets(edition)))}\n`;
  });
  route('/sitemap.xml', 'application/xml; charset=utf-8', sitemapIndex);
  route('/sitemaps/:file', 'application/xml; charset=utf-8', (edition, origin, context) =>
    sitemap(edition, origin, (context.req.param('file') ?? '').replace(/\.xml$/, '')),
  );
  hono.get('/llms.txt', (context) => {
    const held = services.editions.current();
    const origin = services.origin ?? new URL(context.req.url).origin;
    const text = llmsText(held?.edition, origin);
    held?.release();
    return sent(context, wholeAnswer(200, 'text/plain; charset=utf-8', text, 'identity', openHeaders));
  });
  hono.get('/robots.txt', (context) => {
    const origin = services.origin ?? new URL(context.req.url).origin;
    return context.text(`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`);
  });
}
