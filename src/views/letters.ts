/** The letter a name stands under: "É" under "E", a digit under "0–9". */
export function toLetter(name: string): string {
  const letter = name.normalize('NFD').charAt(0).toUpperCase()
  return letter >= 'A' && letter <= 'Z' ? letter : '0–9'
}
