// The package brings no types of its own; this is the part that is used here.
declare module 'cli-progress' {
  export class SingleBar {
    constructor(options: {
      format: string;
      stream?: NodeJS.WritableStream;
      hideCursor?: boolean;
      clearOnComplete?: boolean;
    });
    start(total: number, startValue: number): void;
    update(value: number): void;
    stop(): void;
  }
}
