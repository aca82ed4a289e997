/**
 * Milliseconds that this process has worked since. What else a busy machine does is not in them, so that a limit that no
 * honest answer comes near tells of code that hangs, and of nothing else.
 */
export function workedSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}
