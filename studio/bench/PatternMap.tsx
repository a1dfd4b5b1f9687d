import {Card, Text, useTheme_v2} from '@sanity/ui';
import {cellsOf, type Cell} from '../../widget/core/check/regions.ts';
import {placeOf} from '../../widget/core/scoring/place.ts';
import {rangeOf} from '../../widget/core/scoring/range.ts';
import type {RelationshipTest, Result} from '../../widget/index.ts';
import {useWords} from '../words/useWords.ts';

interface PatternMapProps {
  readonly test: RelationshipTest;
  readonly result: Result;
}

const SIDE = 300;
const MARGIN = 26;

/** The first two dimensions, who owns what, and where the respondent stands. */
export function PatternMap({test, result}: PatternMapProps) {
  const words = useWords().bench.map;
  const {font} = useTheme_v2();
  const [across, upwards] = test.dimensions;
  const cells = cellsOf(test);
  if (!across || !upwards || !cells || cells.length === 0 || cells[0]?.stretches.length !== 2) {
    return (
      <Card padding={4} radius={2} tone="transparent">
        <Text muted size={1}>
          {words.none}
        </Text>
      </Card>
    );
  }
  const x = scaleTo(rangeOf(test, across.id), MARGIN, SIDE);
  const y = scaleTo(rangeOf(test, upwards.id), SIDE, 2);
  const place = [across, upwards].map(({id}) => {
    const score = result.dimensions.find(({dimension}) => dimension === id);
    return score ? placeOf(score) : null;
  });
  const [atX, atY] = place;
  const names = new Map(test.patterns.map(({id, name}) => [id, name.value]));
  const owner = result.pattern ? names.get(result.pattern.id) : undefined;
  const [nameX, nameY] = [across.name.value, upwards.name.value];
  return (
    <svg
      aria-label={owner === undefined ? words.of(nameX, nameY) : words.at(nameX, nameY, owner)}
      role="img"
      style={{
        color: 'var(--card-fg-color)',
        fontFamily: font.text.family,
        maxWidth: 460,
        width: '100%',
      }}
      viewBox={`0 0 ${SIDE + 4} ${SIDE + MARGIN}`}
    >
      {cells.map((cell) => (
        <CellBox
          key={cell.stretches.map(({from}) => from).join(' ')}
          across={across.id}
          cell={cell}
          isHere={cell.owners.some(({id}) => id === result.pattern?.id)}
          x={x}
          y={y}
        />
      ))}
      <Axis name={nameX} x={(MARGIN + SIDE) / 2} y={SIDE + 16} />
      <Axis name={nameY} turned x={12} y={SIDE / 2} />
      {typeof atX === 'number' && typeof atY === 'number' && (
        <circle
          cx={x(atX)}
          cy={y(atY)}
          fill="var(--card-focus-ring-color)"
          r={6}
          stroke="var(--card-bg-color)"
          strokeWidth={2}
        />
      )}
    </svg>
  );
}

type Scale = (value: number) => number;

interface CellBoxProps {
  readonly cell: Cell;
  readonly across: string;
  readonly isHere: boolean;
  readonly x: Scale;
  readonly y: Scale;
}

/** What one pattern owns; a gap and an overlap stand out in colour and in words. */
function CellBox({cell: {stretches, owners}, across, isHere, x, y}: CellBoxProps) {
  const {overlap, gap} = useWords().bench.map;
  const horizontal = stretches.find(({dimension}) => dimension === across);
  const vertical = stretches.find(({dimension}) => dimension !== across);
  if (!horizontal || !vertical) return null;
  const [left, right] = [x(horizontal.from), x(horizontal.to)];
  const [top, bottom] = [y(vertical.to), y(vertical.from)];
  const [first, ...others] = owners;
  const isWrong = !first || others.length > 0;
  const words = isWrong
    ? first
      ? overlap(owners.length)
      : gap
    : shortened(first.name.value, right - left);
  return (
    <g>
      <rect
        fill={isWrong ? 'var(--card-badge-critical-bg-color)' : 'currentColor'}
        fillOpacity={isWrong ? 1 : isHere ? 0.12 : 0.03}
        height={bottom - top}
        stroke="var(--card-border-color)"
        width={right - left}
        x={left}
        y={top}
      />
      <text
        fill={isWrong ? 'var(--card-badge-critical-fg-color)' : 'currentColor'}
        fontFamily="inherit"
        fontSize={9}
        textAnchor="middle"
        x={(left + right) / 2}
        y={top + 18}
      >
        {words}
      </text>
    </g>
  );
}

interface AxisProps {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly turned?: boolean;
}

function Axis({name, x, y, turned = false}: AxisProps) {
  return (
    <text
      fill="var(--card-muted-fg-color)"
      fontSize={9}
      textAnchor="middle"
      transform={turned ? `rotate(-90 ${x} ${y})` : undefined}
      x={x}
      y={y}
    >
      {name} →
    </text>
  );
}

function scaleTo({lo, hi}: {readonly lo: number; readonly hi: number}, from: number, to: number) {
  return (value: number) => from + ((value - lo) / (hi - lo)) * (to - from);
}

/** About five units a letter, and nine a Chinese character. */
function shortened(words: string, width: number): string {
  let room = Math.max(15, width);
  const letters = Array.from(words);
  const end = letters.findIndex((letter) => {
    room -= /[\u2e80-\u9fff\uff00-\uffef]/.test(letter) ? 9 : 5;
    return room < 0;
  });
  return end === -1 ? words : `${letters.slice(0, Math.max(1, end - 1)).join('')}…`;
}
