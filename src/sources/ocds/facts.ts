/** What a file says about itself, gathered from its packages while the rows go by. */
import type { FileFacts } from '../source.ts';
import { isObject, textOf } from './json.ts';

/** Members of a package that are read; a larger one is skipped. */
export const packageMembers: ReadonlySet<string> = new Set([
  'publisher',
  'license',
  'publishedDate',
  'uri',
  'version',
]);
export const memberLimit = 64 * 1024;

export class Facts {
  /** Packages of releases, of records. */
  packages = { release: 0, record: 0 };
  /** True once an array stood at the top of the file. */
  list = false;
  /** True once rows were read line by line. */
  lines = false;
  /** Objects with an ocid outside any package. */
  bare = { release: 0, record: 0 };
  readonly #texts = new Map<string, string>();

  /** Notes members of a package; of several packages the first speaks, but for the date, where the latest does. */
  note(members: ReadonlyMap<string, unknown>): void {
    for (const [key, value] of members) {
      const text = textOf(key === 'publisher' && isObject(value) ? value['name'] : value);
      const known = this.#texts.get(key);
      if (text === undefined) continue;
      if (known === undefined || (key === 'publishedDate' && Date.parse(text) > Date.parse(known))) {
        this.#texts.set(key, text.trim());
      }
    }
  }

  /** `dialects`: labels of those met. `name`: the file's, which tells the period of a weekly file of SEAO. */
  toFileFacts(name: string, dialects: ReadonlySet<string>): FileFacts {
    const text = (key: string) => this.#texts.get(key);
    const [publisher, licence, publishedDate, uri] = ['publisher', 'license', 'publishedDate', 'uri'].map(
      text,
    );
    return {
      ...(publisher === undefined ? {} : { publisher }),
      ...(licence === undefined ? {} : { licence }),
      ...(publishedDate === undefined ? {} : { publishedDate }),
      ...(uri === undefined ? {} : { uri }),
      ...periodOf(name),
      format: [`OCDS${this.#version()} ${this.#shape()}`, ...dialects].join(', '),
    };
  }

  /** A package without a version follows 1.0; a bare release does not say. */
  #version(): string {
    const written = /^(\d+\.\d+)/.exec(this.#texts.get('version') ?? '')?.[1];
    if (written !== undefined) return ` ${written}`;
    return this.packages.release + this.packages.record > 0 ? ' 1.0' : '';
  }

  #shape(): string {
    const packages = this.packages.release + this.packages.record;
    const kind = this.packages.record > this.packages.release ? 'record' : 'release';
    if (packages > 0) {
      if (this.list) return `list of ${kind} packages`;
      return packages > 1 ? `JSON Lines of ${kind} packages` : `${kind} package`;
    }
    const bare = this.bare.record > this.bare.release ? 'record' : 'release';
    if (this.lines) return `JSON Lines of ${bare}s`;
    return this.list || this.bare.release + this.bare.record > 1 ? `list of ${bare}s` : bare;
  }
}

/** "hebdo_20260914_20260920.json" covers 2026-09-14 to 2026-09-20. */
function periodOf(name: string): { periodStart?: string; periodEnd?: string } {
  const days = /_(20\d\d)(\d\d)(\d\d)_(20\d\d)(\d\d)(\d\d)(?!\d)/.exec(name)?.slice(1);
  if (days === undefined) return {};
  return { periodStart: days.slice(0, 3).join('-'), periodEnd: days.slice(3).join('-') };
}
