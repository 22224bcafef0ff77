/** A thread that keeps and reads files for `add`, one task at a time (see sources/load/readers.ts). */
import { parentPort } from 'node:worker_threads';
import { LimpideError } from '../kernel/errors.ts';
import { type Answer, doTask, type ReaderTask } from '../sources/load/readers.ts';

async function answer(task: ReaderTask): Promise<Answer> {
  try {
    return { result: await doTask(task) };
  } catch (error) {
    if (!(error instanceof LimpideError)) return { error, told: undefined };
    const { code, message, details } = error;
    return { error: undefined, told: { code, message, details } };
  }
}

/** The buffers of an answer, which change hands instead of being copied. */
function buffersOf(answered: Answer): ArrayBuffer[] {
  if (!('result' in answered) || !('rows' in answered.result)) return [];
  return (answered.result.rows?.blocks ?? []).flatMap(({ rows, bytes }) =>
    bytes === undefined ? [rows.buffer] : [rows.buffer, bytes.buffer],
  );
}

parentPort?.on('message', async (task: ReaderTask) => {
  const answered = await answer(task);
  parentPort?.postMessage(answered, buffersOf(answered));
});
