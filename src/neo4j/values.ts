/** A day of the calendar that is stored as a date. `iso`: `2020-10-13`. */
export class Day {
  readonly iso: string;

  constructor(iso: string) {
    this.iso = iso;
  }
}

/** A moment in UTC that is stored as one. `iso`: `2026-11-25T01:02:03.000Z`. */
export class Moment {
  readonly iso: string;

  constructor(iso: string) {
    this.iso = iso;
  }
}

/** A number that is stored as a float, also where it is whole. */
export class Float {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

type Scalar = string | number | boolean | Day | Moment | Float;

/** What a property may be; one that is null is not stored. Whole numbers are stored as integers. */
export type PropertyValue = Scalar | readonly string[] | readonly Float[] | null;

export type Properties = Readonly<Record<string, PropertyValue>>;
