/** The picture that is shown where somebody links to a page: its title, and a loop. */

export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 630;

const MARGIN = 88;
/** Where the loop begins; words end before it. */
const TEXT_WIDTH = 760;
const SIZES = [76, 64, 54, 46];
const MOST_LINES = 4;

/** A drawing of the picture as SVG, in typefaces that most machines have. */
export function drawPicture(title: string, site: string): string {
  const {size, lines} = fit(title);
  const leading = Math.round(size * 1.2);
  const top = (PICTURE_HEIGHT - 60 - leading * (lines.length - 1)) / 2 + size * 0.35;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}" viewBox="0 0 ${PICTURE_WIDTH} ${PICTURE_HEIGHT}">
<rect width="100%" height="100%" fill="#faf6f0"/>
<g transform="translate(970 315)">${loop(150)}</g>
<g font-family="Newsreader, 'Iowan Old Style', Palatino, P052, Georgia, 'Noto Serif CJK SC', 'Songti SC', serif" fill="#27221f">
${lines
  .map(
    (line, index) =>
      `<text x="${MARGIN}" y="${Math.round(top + index * leading)}" font-size="${size}" font-weight="600">${escaped(line)}</text>`,
  )
  .join('\n')}
<text x="${MARGIN}" y="${PICTURE_HEIGHT - 72}" font-size="30" fill="#6b5d54">${escaped(clipped(site, 44))}</text>
</g></svg>`;
}

/** The sign of the site, for the tab of a browser. */
export function drawIcon(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-200 -200 400 400"><rect x="-200" y="-200" width="400" height="400" rx="80" fill="#faf6f0"/><g transform="scale(.9)">${loop(150, 28)}</g></svg>`;
}

/** Three arrows that run after each other, clockwise around the origin. */
function loop(radius: number, stroke = 6): string {
  const gap = 14;
  const point = (degrees: number) => {
    const angle = ((degrees - 90) * Math.PI) / 180;
    return [Math.cos(angle), Math.sin(angle)].map((share) => (share * radius).toFixed(1)).join(' ');
  };
  const head = stroke * 3;
  const arrows = [0, 120, 240].map((from) => {
    const to = from + 120 - gap;
    return `<path d="M${point(from + gap)}A${radius} ${radius} 0 0 1 ${point(to)}"/><path d="M${-head} ${-head}L0 0L${-head} ${head}" transform="translate(${point(to)}) rotate(${to})"/>`;
  });
  return `<g fill="none" stroke="#8a4a2f" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round">${arrows.join('')}</g>`;
}

/** The largest size in which the title fits, and its lines; what still does not fit is cut. */
function fit(title: string): {readonly size: number; readonly lines: readonly string[]} {
  for (const size of SIZES) {
    const lines = wrap(title, size);
    if (lines.length <= MOST_LINES) return {size, lines};
  }
  const size = SIZES.at(-1) ?? 46;
  const lines = wrap(title, size).slice(0, MOST_LINES);
  return {size, lines: [...lines.slice(0, -1), `${lines.at(-1) ?? ''}…`]};
}

function wrap(title: string, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of pieces(title.slice(0, 400))) {
    if (line && widthOf(line + word, size) > TEXT_WIDTH) {
      lines.push(line.trim());
      line = '';
    }
    line += word;
  }
  if (line.trim()) lines.push(line.trim());
  return lines.flatMap((each) => cut(each, size));
}

/** Where a line may break: after a space, and after each letter of scripts without spaces. */
function pieces(text: string): readonly string[] {
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{P}]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*|\s+/gu,
    ) ?? []
  );
}

/** A word that is longer than a line goes on in the next. */
function cut(line: string, size: number): string[] {
  const most = Math.floor(TEXT_WIDTH / (size * 0.5));
  if (widthOf(line, size) <= TEXT_WIDTH * 1.1) return [line];
  const letters = Array.from(line);
  return Array.from({length: Math.ceil(letters.length / most)}, (_, index) =>
    letters.slice(index * most, (index + 1) * most).join(''),
  );
}

/** About as wide as a serif typeface sets it. */
function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text)
    ems += /[\u2E80-\uFFEF]|\p{Extended_Pictographic}/u.test(letter) ? 1 : 0.5;
  return ems * size;
}

function clipped(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
