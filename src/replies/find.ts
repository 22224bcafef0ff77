/** Which replies are shown where. */
import type { Reply, ReplyTarget } from './schema.ts';

/**
 * The replies to show at a place, in the order given: those that answer something with each of its parts. On a process's
 * page `{ process }` finds replies to the process and to its flags; beside one of them `{ flag, process }` finds those to
 * that flag of that process alone. Replies to the other lineage's data never.
 */
export function repliesTo(
  replies: readonly Reply[] | undefined,
  lineage: Reply['lineage'],
  place: ReplyTarget,
): Reply[] {
  return (replies ?? []).filter(
    (reply) => reply.lineage === lineage && reply.answers.some((target) => fits(target, place)),
  );
}

const parts = ['flag', 'process', 'buyer', 'supplier', 'commitment'] as const;

function fits(target: ReplyTarget, place: ReplyTarget): boolean {
  return parts.every((part) => place[part] === undefined || place[part] === target[part]);
}
