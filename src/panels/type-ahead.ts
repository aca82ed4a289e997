/**
 * Whether a name begins with what was typed, as one types who looks for it: capitals, marks on letters (the hamza on
 * an alef, an accent), a quotation mark before it and the Arabic article can be left out.
 */
export function beginsWith(name: string, typed: string): boolean {
  const [whole, start] = [bare(name), bare(typed)];
  return whole.startsWith(start) || whole.replace(/^ال/, '').startsWith(start);
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u0640]|^[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
