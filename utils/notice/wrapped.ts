/** Lines that were broken by the width of a screen or a picture, not by their writer. */

/** Wider lines are nobody's phone or chat window: a mail wraps at words, and its sentences are found as they are. */
const WIDEST = 72;

/** How many lines must reach the edge before there is one. */
const FULL_LINES = 3;

const HAN = /[\u3000-\u9fff\uff00-\uffef]/;

const widthOf = (line: string): number =>
  Array.from(line).reduce((width, char) => width + (HAN.test(char) ? 2 : 1), 0);

/** Ends by itself, or is a row of a table. */
const isClosed = (line: string): boolean => /[。;；!！?？:：]\s*$|[\t|]/.test(line);

/** A line that begins an item or a part of its own. */
const BEGINS = /^\s*(?:$|[【[>#*·•\-|]|\d{1,2}[.、)]|[\u4e00-\u9fff]{2,6}[:：])/;

/** A text with such lines joined again. Others come back as they are. */
export const unwrapped = (text: string): string => {
  const lines = text.split('\n');
  const widths = lines.map((line) => widthOf(line.trimEnd()));
  const edge = Math.max(...widths);
  if (edge > WIDEST) return text;
  const isFull = lines.map(
    (line, i) => (widths[i] ?? 0) >= edge * 0.8 && HAN.test(line) && !isClosed(line),
  );
  const continues = (i: number): boolean =>
    isFull[i] === true && lines[i + 1] !== undefined && !BEGINS.test(lines[i + 1] ?? '');
  if (lines.filter((_, i) => continues(i)).length < FULL_LINES) return text;
  return lines
    .map((line, i) => {
      if (!continues(i)) return i === lines.length - 1 ? line : `${line}\n`;
      const needsBlank = /[a-z\d]$/i.test(line) && /^[a-z]/i.test(lines[i + 1] ?? '');
      return needsBlank ? `${line} ` : line.trimEnd();
    })
    .join('');
};
