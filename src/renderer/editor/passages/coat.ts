/** One kind of paint on one sheet: which words have it, in which passage, and which of them wait for it. */
import { $getNodeByKey, $isElementNode, type LexicalEditor, type NodeKey } from 'lexical';
import { highlightOf, type Paint } from './highlights';
import { $piecesOf, type Piece, textOfPieces } from './pieces';
import type { Place } from './places';
import { sameRange, staticRangeOf } from './range-of';
import { type Spot, shiftSpots } from './shift-spots';
import type { Sight } from './sight';

/** Nobody wants to be told of a word that is not finished. */
const WAITS: ReadonlySet<Paint> = new Set<Paint>(['spelling', 'warn', 'error']);

/** A spot with its paint to come; while it waits for the caret to leave it, it has none. */
interface Stroke extends Spot {
  readonly waits: boolean;
}

/** All of this kind in one passage, and the text they stand in; what of it is on the page. */
interface Painted {
  readonly text: string;
  readonly strokes: readonly Stroke[];
  readonly ranges: readonly StaticRange[];
}

/** What begins with `$` runs inside a read. */
export interface Coat {
  readonly keys: () => readonly NodeKey[];
  readonly has: (key: NodeKey) => boolean;
  readonly isWaiting: () => boolean;
  readonly $put: (key: NodeKey, spots: readonly Spot[], caret: Place | null) => void;
  /** The passage's text or its nodes are others now, or it has come into sight or gone out of it. */
  readonly $follow: (key: NodeKey, caret: Place | null) => void;
  /** Paints what waited for the caret to go. */
  readonly $release: (caret: Place | null) => void;
  readonly drop: (key: NodeKey) => void;
  /** Takes the paint off the page; `$follow` brings it back. */
  readonly lift: () => void;
  readonly spotAt: (place: Place) => Spot | null;
}

const touches = ({ key, start, end }: Spot, place: Place | null): boolean =>
  place !== null && place.key === key && start <= place.offset && place.offset <= end;

const sameSpot = (a: Spot, b: Spot | undefined): boolean =>
  b !== undefined && a.start === b.start && a.end === b.end && a.text === b.text;

const isAsBefore = ({ strokes }: Painted, spots: readonly Spot[]): boolean =>
  strokes.length === spots.length && strokes.every((stroke, i) => !stroke.waits && sameSpot(stroke, spots[i]));

const $pieces = (key: NodeKey): readonly Piece[] | null => {
  const node = $getNodeByKey(key);
  return $isElementNode(node) ? $piecesOf(node) : null;
};

export const createCoat = (editor: LexicalEditor, paint: Paint, sight: Sight): Coat => {
  const painted = new Map<NodeKey, Painted>();
  const waiting = new Set<NodeKey>();

  const unpaint = (ranges: Iterable<StaticRange>): void => {
    for (const range of ranges) highlightOf(paint).delete(range);
  };

  const drop = (key: NodeKey): void => {
    unpaint(painted.get(key)?.ranges ?? []);
    painted.delete(key);
    waiting.delete(key);
  };

  /** What is on the page already stays there: with a letter at a paragraph's end, nothing of it is painted anew. */
  const repaint = (before: readonly StaticRange[], wanted: readonly StaticRange[]): readonly StaticRange[] => {
    const stale = new Set(before);
    const ranges = wanted.map((range, i) => {
      const there = before[i];
      if (there === undefined || !sameRange(there, range)) return range;
      stale.delete(there);
      return there;
    });
    unpaint(stale);
    for (const range of ranges) highlightOf(paint).add(range);
    return ranges;
  };

  const put = (key: NodeKey, pieces: readonly Piece[], text: string, strokes: readonly Stroke[]): void => {
    if (strokes.length === 0) {
      drop(key);
      return;
    }
    sight.watch(key);
    const shown = sight.sees(key) ? strokes.filter(({ waits }) => !waits) : [];
    const wanted = shown
      .map(({ start, end }) => staticRangeOf(editor, pieces, start, end))
      .filter((range) => range !== null);
    if (strokes.some(({ waits }) => waits)) waiting.add(key);
    else waiting.delete(key);
    painted.set(key, { text, strokes, ranges: repaint(painted.get(key)?.ranges ?? [], wanted) });
  };

  const $put: Coat['$put'] = (key, spots, caret) => {
    const before = painted.get(key);
    if (before && isAsBefore(before, spots)) return;
    const pieces = $pieces(key);
    if (pieces === null) return drop(key);
    const text = textOfPieces(pieces);
    const wasPainted = (spot: Spot): boolean =>
      before?.strokes.some((stroke) => !stroke.waits && sameSpot(stroke, spot)) ?? false;
    const strokes = spots
      .filter((spot) => spot.text !== '' && text.slice(spot.start, spot.end) === spot.text)
      .map((spot): Stroke => ({ ...spot, waits: WAITS.has(paint) && touches(spot, caret) && !wasPainted(spot) }));
    put(key, pieces, text, strokes);
  };

  const $follow: Coat['$follow'] = (key, caret) => {
    const before = painted.get(key);
    const pieces = before && $pieces(key);
    if (!before || !pieces) return drop(key);
    const text = textOfPieces(pieces);
    const strokes = shiftSpots(before.strokes, before.text, text).map(
      (stroke): Stroke => ({ ...stroke, waits: stroke.waits && touches(stroke, caret) }),
    );
    put(key, pieces, text, strokes);
  };

  return {
    keys: () => [...painted.keys()],
    has: (key) => painted.has(key),
    isWaiting: () => waiting.size > 0,
    $put,
    $follow,
    $release: (caret) => {
      for (const key of [...waiting]) {
        if (painted.get(key)?.strokes.some((stroke) => stroke.waits && !touches(stroke, caret))) $follow(key, caret);
      }
    },
    drop,
    lift: () => {
      for (const { ranges } of painted.values()) unpaint(ranges);
    },
    spotAt: (place) => painted.get(place.key)?.strokes.find((stroke) => touches(stroke, place)) ?? null,
  };
};
