/** Work on something that never changes is done once: the result is kept for as long as the thing itself is. */

/** @param work must depend on its argument alone, which must never be mutated */
export const remembered = <Key extends object, Value>(work: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = work(key);
    known.set(key, { value });
    return value;
  };
};
