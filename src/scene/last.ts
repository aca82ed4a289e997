/**
 * Remembers, for each owner, the last value that was made and what it was made from: frames of a pan ask for the same
 * again and again. `key` must name all that the value depends on but the owner.
 */
export function rememberLast<Owner extends object, Value>(): (owner: Owner, key: string, make: () => Value) => Value {
  const last = new WeakMap<Owner, { readonly key: string; readonly value: Value }>();
  return (owner, key, make) => {
    const known = last.get(owner);
    if (known?.key === key) return known.value;
    const value = make();
    last.set(owner, { key, value });
    return value;
  };
}
