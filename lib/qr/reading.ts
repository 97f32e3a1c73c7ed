/** RGBA, row by row, as ImageData has it. */
export interface Pixels {
  data: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
}

/** In pixels of the picture; (0, 0) is the outer corner of the first pixel. */
export interface Point {
  x: number;
  y: number;
}

/** One QR: its text, the bytes the text was made of, and the corners of its square, clockwise from the top left. */
export interface FoundText {
  text: string;
  bytes: Uint8Array;
  corners: Point[];
}

/** What hints at a code that was not read: it leaves the picture, its modules are too few pixels, or it is damaged or covered. */
export type Clue = 'cut-off' | 'small' | 'unreadable';

/** All there is to say about a picture: every text once, and what else looked like a code. */
export interface Reading {
  found: FoundText[];
  clues: Clue[];
}
