import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from './i18n/language.ts';
import { inFormat, matchPath, otherLanguage, queryString, type RouteName, routes, url } from './routes.ts';

const names = Object.keys(routes) as RouteName[];

/** An address of any route, its parameters filled with the same text. */
function address(route: RouteName, lang: 'fr' | 'en', value: string): string {
  return routes[route][lang].replace(/:\w+/g, () => encodeURIComponent(value));
}

describe('addresses', () => {
  test.each(names)(
    '%s exists in both languages, with the same parameters, and leads back to itself',
    (route) => {
      expect(routes[route].fr.match(/:\w+/g)).toEqual(routes[route].en.match(/:\w+/g));
      for (const lang of languages) {
        const path = address(route, lang, 'ocds-abc-1');
        expect(matchPath(path)).toMatchObject({ route, lang, format: 'html' });
        expect(matchPath(inFormat(path, 'json'))).toMatchObject({ route, lang, format: 'json' });
        const other = otherLanguage(`${path}?q=caf%C3%A9&page=2`);
        expect(other).toBeDefined();
        expect(otherLanguage(other ?? '')).toBe(`${path}?q=caf%C3%A9&page=2`);
      }
    },
  );

  test('no two routes share an address', () => {
    const patterns = names.flatMap((name) => [routes[name].fr, routes[name].en]);
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  test('any id survives the way to an address and back, even one that ends as a file would', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ minLength: 1, unit: 'grapheme' }),
          fc.constantFrom('a/b.json', 'x.csv', '%', 'é?#'),
        ),
        (ocid) => {
          const path = url('process', 'fr', { ocid });
          expect(matchPath(path)).toEqual({ route: 'process', lang: 'fr', params: { ocid }, format: 'html' });
          expect(matchPath(url('process', 'en', { ocid }, {}, 'csv'))).toMatchObject({
            params: { ocid },
            format: 'csv',
          });
        },
      ),
    );
  });

  test('the list of contracts and one contract are not confused', () => {
    expect(matchPath('/fr/contrats')?.route).toBe('search');
    expect(matchPath('/fr/contrats.csv')).toMatchObject({ route: 'search', format: 'csv' });
    expect(matchPath('/fr/contrats/ocds-1')?.route).toBe('process');
    expect(matchPath('/en/data/quality')?.route).toBe('quality');
  });

  test('an address that no page has is not an error', () => {
    for (const path of [
      '/',
      '/fr/nulle-part',
      '/en/contracts/a/b',
      '/fr/contrats/%E0%A4%A',
      '/EN/contracts',
    ]) {
      expect(matchPath(path)).toBeUndefined();
      expect(otherLanguage(path)).toBeUndefined();
    }
  });

  test('a query keeps its order, repeats lists and leaves out what is empty', () => {
    expect(queryString({ q: 'é', year: ['2020', '2021'], method: undefined, page: 2, sort: '' })).toBe(
      '?q=%C3%A9&year=2020&year=2021&page=2',
    );
    expect(url('search', 'fr', {}, { q: 'pont' }, 'csv')).toBe('/fr/contrats.csv?q=pont');
    expect(url('home', 'en')).toBe('/en');
  });
});
