/** Names in a sentence: "Ruiz", "Ruiz and Petrov", "Ruiz, Petrov and Sato". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`
}
