import { expect, it, vi } from 'vitest';

it('words that several wait for at once are put together once: what is made from them stays as it is', async () => {
  vi.resetModules();
  const { isWhole, loadFirstWords, loadOpenedWords } = await import('../../../src/locale/dictionaries');
  await loadFirstWords('ar');
  const kept = vi.spyOn(Map.prototype, 'set');
  await Promise.all([loadOpenedWords(), loadOpenedWords(), loadFirstWords('ar')]);
  const whole = kept.mock.calls.filter(([tag, words]) => tag === 'ar' && isWhole(words));
  kept.mockRestore();
  expect(whole).toHaveLength(1);
});
