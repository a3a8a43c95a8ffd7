import type { ICalDayJsStub } from 'ical-generator';
import type { WallClock } from './zone.ts';

/**
 * A day and a time for ical-generator, which writes them with the zone’s name as they stand. Its way with a `Date` goes
 * through the clock of the machine that builds, and shifts the hours that this clock jumps over.
 */
export class WallTime implements ICalDayJsStub {
  readonly #clock: WallClock;

  constructor(clock: WallClock) {
    this.#clock = clock;
  }

  tz(): ICalDayJsStub {
    return this;
  }

  utc(): ICalDayJsStub {
    return this;
  }

  format(pattern?: string): string {
    const { day, time } = this.#clock;
    return pattern === 'YYYYMMDD' ? day.replaceAll('-', '') : `${time.replace(':', '')}00`;
  }

  toDate(): Date {
    return new Date(`${this.#clock.day}T${this.#clock.time}Z`);
  }

  isValid(): boolean {
    return true;
  }

  toJSON(): string {
    return `${this.#clock.day}T${this.#clock.time}`;
  }
}
