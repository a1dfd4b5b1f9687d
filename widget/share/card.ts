/** A result as a picture, drawn on this device. */

/** A region of the map, as shares of its side from the upper left. */
export interface CardRegion {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly own: boolean;
}

export interface CardProps {
  readonly title: string;
  readonly pattern: string;
  /** One sentence, or empty. */
  readonly sentence: string;
  /** Where the picture comes from, such as the name of the host. */
  readonly from: string;
  /** The map, or `null` for a test that has none. */
  readonly map: {
    readonly regions: readonly CardRegion[];
    /** The place, as shares of the side from the upper left. */
    readonly x: number;
    readonly y: number;
    readonly poles: {
      readonly top: string;
      readonly bottom: string;
      readonly left: string;
      readonly right: string;
    };
  } | null;
  readonly look: {
    readonly ink: string;
    readonly accent: string;
    readonly paper: string;
    readonly font: string;
    readonly headingFont: string;
  };
  readonly language: string;
  readonly rightToLeft: boolean;
}

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const EDGE = 72;
const SIDE = 400;
const MAP_X = CARD_WIDTH - EDGE - 48 - SIDE;
const MAP_Y = (CARD_HEIGHT - SIDE) / 2;

/** Draws the card: pattern and sentence at the start, a little map at the end. */
export function drawCard(canvas: HTMLCanvasElement, props: CardProps): void {
  canvas.width = CARD_WIDTH;
  canvas.height = CARD_HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) return;
  const {look, map, rightToLeft} = props;
  context.fillStyle = look.paper;
  context.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  context.fillStyle = look.accent;
  context.fillRect(0, 0, CARD_WIDTH, 12);
  context.direction = rightToLeft ? 'rtl' : 'ltr';
  if (map) drawMap(context, map, props);
  drawWords(context, props);
}

function drawWords(context: CanvasRenderingContext2D, props: CardProps): void {
  const {title, pattern, sentence, from, look, map, language, rightToLeft} = props;
  const width = (map ? MAP_X - 72 : CARD_WIDTH - EDGE) - EDGE;
  const x = rightToLeft ? CARD_WIDTH - EDGE : EDGE;
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
  const write = (text: string, y: number, size: number, most: number, more: Style = {}) => {
    context.font = `${more.weight ?? 400} ${size}px ${more.font ?? look.font}`;
    context.globalAlpha = more.alpha ?? 1;
    context.fillStyle = more.colour ?? look.ink;
    const leading = size * (language.startsWith('zh') || language === 'ja' ? 1.5 : 1.3);
    const lines = wrap(context, text, width, most, language);
    lines.forEach((line, index) => context.fillText(isolated(line), x, y + index * leading));
    context.globalAlpha = 1;
    return y + lines.length * leading;
  };
  const start = map ? MAP_Y : 150;
  write(title, start + 4, 24, 1, {alpha: 0.75});
  const heading = {font: look.headingFont, weight: 600};
  const below = write(pattern, start + 84, 60, 3, heading);
  write(sentence, below - 4, 27, 5, {alpha: 0.85});
  write(from, CARD_HEIGHT - 56, 24, 1, {colour: look.accent, weight: 600});
}

interface Style {
  readonly font?: string;
  readonly weight?: number;
  readonly colour?: string;
  readonly alpha?: number;
}

function drawMap(
  context: CanvasRenderingContext2D,
  map: NonNullable<CardProps['map']>,
  {look, rightToLeft}: CardProps,
): void {
  const left = rightToLeft ? CARD_WIDTH - MAP_X - SIDE : MAP_X;
  for (const {x, y, width, height, own} of map.regions) {
    context.fillStyle = own ? look.accent : look.ink;
    context.globalAlpha = own ? 0.18 : 0.05;
    context.fillRect(left + x * SIDE, MAP_Y + y * SIDE, width * SIDE, height * SIDE);
  }
  context.globalAlpha = 0.5;
  context.strokeStyle = look.ink;
  context.lineWidth = 1.5;
  context.strokeRect(left, MAP_Y, SIDE, SIDE);
  context.beginPath();
  context.moveTo(left, MAP_Y + SIDE / 2);
  context.lineTo(left + SIDE, MAP_Y + SIDE / 2);
  context.moveTo(left + SIDE / 2, MAP_Y);
  context.lineTo(left + SIDE / 2, MAP_Y + SIDE);
  context.stroke();
  dot(context, left + map.x * SIDE, MAP_Y + map.y * SIDE, look.accent);
  context.fillStyle = look.ink;
  context.globalAlpha = 0.75;
  context.font = `400 18px ${look.font}`;
  const half = SIDE / 2 - 20;
  const label = (text: string, x: number, y: number, align: CanvasTextAlign, most: number) => {
    context.textAlign = align;
    context.fillText(isolated(shorten(context, text, most)), x, y);
  };
  label(map.poles.top, left + SIDE / 2, MAP_Y - 18, 'center', SIDE + 80);
  label(map.poles.bottom, left + SIDE / 2, MAP_Y + SIDE + 34, 'center', SIDE + 80);
  // The words at the sides stand above their axis, or below it where the place would cover them.
  const beside = MAP_Y + SIDE / 2 + (Math.abs(map.y - 0.43) < 0.1 ? 26 : -12);
  label(map.poles.left, left + 12, beside, 'left', half);
  label(map.poles.right, left + SIDE - 12, beside, 'right', half);
  context.globalAlpha = 1;
}

function dot(context: CanvasRenderingContext2D, x: number, y: number, colour: string): void {
  context.fillStyle = colour;
  for (const [radius, alpha] of [
    [22, 0.25],
    [12, 1],
  ] as const) {
    context.globalAlpha = alpha;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
}

/** A text with its own direction, whatever the direction of the interface. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Lines no wider than `width`; the last ends with an ellipsis where there would be more. */
function wrap(
  context: CanvasRenderingContext2D,
  text: string,
  width: number,
  most: number,
  language: string,
): readonly string[] {
  const words = Array.from(
    new Intl.Segmenter(language, {granularity: 'word'}).segment(text),
    ({segment}) => segment,
  );
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    // Punctuation stays with the word before it, as no line begins with it.
    const fits = context.measureText(line + word).width <= width || /^\p{P}+$/u.test(word);
    if (fits || line === '') line += word;
    else {
      lines.push(line.trim());
      line = word.trimStart();
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  if (lines.length <= most) return lines;
  return lines.slice(0, most).with(most - 1, shorten(context, `${lines[most - 1]} …`, width, true));
}

function shorten(
  context: CanvasRenderingContext2D,
  text: string,
  width: number,
  cut = false,
): string {
  let short = text;
  while (short.length > 1 && context.measureText(short).width > width) {
    short = `${short.replace(/ ?…$/, '').slice(0, -1).trimEnd()}…`;
  }
  return cut ? short.replace(/[\s,;:，；：]*…$/, ' …') : short;
}
