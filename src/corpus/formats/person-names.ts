/** Authors as lists of literature have them, "Larsson, Stieg; Doe, Jane", in the order in which they are read: "Stieg Larsson, Jane Doe". */
export function personNames(written: string): string {
  if (!written.includes(';') && written.split(',').length !== 2) return written;
  return written
    .split(';')
    .map(givenFirst)
    .filter((name) => name !== '')
    .join(', ');
}

/** "Larsson, Stieg" as "Stieg Larsson". */
export function givenFirst(name: string): string {
  const [family = '', given = ''] = name.split(',').map((part) => part.trim());
  return given === '' ? family : `${given} ${family}`;
}
