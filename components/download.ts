/** So long (ms) a browser may take to begin; then the address is given back. */
const KEPT = 60_000;

/** Saves a file of ours through a link, in one piece or many; nothing leaves the machine. */
export const download = (name: string, type: string, ...content: readonly string[]): void => {
  const url = URL.createObjectURL(new Blob([...content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
};
