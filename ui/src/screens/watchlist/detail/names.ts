/** Names with commas in between, without empty ones and without duplicates. */
export function names(typed: string): string[] {
  const all = typed.split(/[,;\n]/).map((name) => name.trim());
  return [...new Set(all.filter(Boolean))];
}
