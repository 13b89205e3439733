/** Fields a log line may carry: ids, counts, classes and codes; never words of a person or an address. */
export interface LogFields {
  readonly channel?: string;
  readonly conversation?: number;
  readonly letter?: number;
  readonly inbox?: number;
  readonly ticket?: number;
  readonly revision?: string;
  readonly node?: string;
  readonly count?: number;
  readonly ms?: number;
  readonly attempt?: number;
  readonly reason?: string;
  readonly error?: unknown;
}

/** The log every floor may be handed. `error` is reduced to its class and code. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}
