/** Remembers what a pure function gave for the keys last asked for. */

/** `make` with its last `most` answers kept; the one not asked for longest is forgotten first. */
export function remembered<T>(make: (key: string) => T, most: number): (key: string) => T {
  const kept = new Map<string, T>();
  return (key) => {
    const known = kept.get(key);
    const value = known ?? make(key);
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > most) {
      const [oldest] = kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
    }
    return value;
  };
}
