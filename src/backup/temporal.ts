import neo4j from 'neo4j-driver';

type Numeric = number | bigint | neo4j.Integer;

/** Dates and times as their parts, from the largest to the smallest; null for any other value. */
export function temporalToJson(value: object): Record<string, unknown> | null {
  if (neo4j.isDate(value)) return { date: numbers(value.year, value.month, value.day) };
  if (neo4j.isLocalTime(value)) return { localTime: timeOf(value) };
  if (neo4j.isTime(value)) return { time: [...timeOf(value), Number(value.timeZoneOffsetSeconds)] };
  if (neo4j.isLocalDateTime(value)) return { localDateTime: [...dayOf(value), ...timeOf(value)] };
  if (neo4j.isDateTime(value)) {
    const { timeZoneOffsetSeconds: offset, timeZoneId: zone } = value;
    return {
      dateTime: [...dayOf(value), ...timeOf(value), offset == null ? null : Number(offset), zone ?? null],
    };
  }
  if (neo4j.isDuration(value)) {
    // Each may be as large as an integer of 64 bits, which a number of JSON is not.
    return { duration: [value.months, value.days, value.seconds, value.nanoseconds].map(String) };
  }
  return null;
}

/** The way back; null where `type` is none of these. */
export function temporalOf(type: string | undefined, value: unknown): object | null {
  const parts = value as number[];
  const { Date, DateTime, Duration, LocalDateTime, LocalTime, Time } = neo4j.types;
  switch (type) {
    case 'date':
      return new Date(...(parts as [number, number, number]));
    case 'localTime':
      return new LocalTime(...(parts as [number, number, number, number]));
    case 'time':
      return new Time(...(parts as [number, number, number, number, number]));
    case 'localDateTime':
      return new LocalDateTime(...(parts as SevenParts));
    case 'dateTime': {
      const [offset, zone] = (value as unknown[]).slice(7) as [number | null, string | null];
      return new DateTime(...(parts.slice(0, 7) as SevenParts), offset ?? undefined, zone ?? undefined);
    }
    case 'duration': {
      const [months, days, seconds, nanoseconds] = (value as string[]).map((part) => neo4j.int(part));
      return new Duration(months as Numeric, days as Numeric, seconds as Numeric, nanoseconds as Numeric);
    }
    default:
      return null;
  }
}

type SevenParts = [number, number, number, number, number, number, number];

function dayOf({ year, month, day }: { year: Numeric; month: Numeric; day: Numeric }): number[] {
  return numbers(year, month, day);
}

function timeOf(time: { hour: Numeric; minute: Numeric; second: Numeric; nanosecond: Numeric }): number[] {
  return numbers(time.hour, time.minute, time.second, time.nanosecond);
}

function numbers(...parts: Numeric[]): number[] {
  return parts.map(Number);
}
