/** Reads ahead what pages need of an edition, one page after the other, so that the first visitor does not wait for it. */
import type { Edition } from '../editions/open.ts';
import { pages } from '../pages/registry.ts';

/** A page that cannot be prepared is asked again by its first visitor, who is told what is wrong. Never throws. */
export async function prepare(
  edition: Edition,
  onFault: (error: unknown, route: string) => void,
): Promise<void> {
  for (const page of pages) {
    try {
      await page.prepare?.(edition);
    } catch (error) {
      onFault(error, page.route);
    }
  }
}
