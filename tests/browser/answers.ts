/** Ways in which a file arrives badly. */
import type { Answer } from './host-server';

/** Fewer bytes than there are, and nothing that tells so. */
export const cutInHalf: Answer = (response, file) => response.end(file.subarray(0, file.length / 2));

/** The connection ends in the middle. */
export const breaksOff: Answer = (response, file) => {
  response.setHeader('content-length', file.length);
  response.write(file.subarray(0, file.length / 2), () => response.destroy());
};

export interface Slow {
  readonly answer: Answer;
  /** Sends the rest, and whatever is asked for from now on, at once. */
  readonly finish: () => void;
}

/** Some bytes in each tenth of a second; with none, the answer has begun and that is all. */
export function slowly(bytes: number): Slow {
  const open = new Set<() => void>();
  let over = false;
  const answer: Answer = (response, file) => {
    response.setHeader('content-length', file.length);
    response.flushHeaders();
    let sent = 0;
    const send = (to: number) => {
      if (to > sent) response.write(file.subarray(sent, to));
      sent = Math.max(sent, Math.min(to, file.length));
      if (sent === file.length) response.end();
    };
    if (over) {
      send(file.length);
      return;
    }
    const timer = setInterval(() => send(sent + bytes), 100);
    const finish = () => {
      clearInterval(timer);
      send(file.length);
    };
    open.add(finish);
    response.on('close', () => {
      clearInterval(timer);
      open.delete(finish);
    });
  };
  return {
    answer,
    finish: () => {
      over = true;
      for (const finish of open) finish();
    },
  };
}
