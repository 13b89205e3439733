import type { Health, Port } from '#model/channel.ts';
import { HOUR, type Instant } from '#model/time.ts';

/** What the channel says about itself, told only when it changes. */
export interface Report {
  open(port: Port): void;
  /** Nothing works until this is put right; ends with the next success. */
  down(detail: string): void;
  /** It works, but somebody should look; stays for an hour so that somebody can. */
  trouble(detail: string): void;
  /** That trouble is proved to be over. */
  over(detail: string): void;
  /** Something worked; `detail` is what the status page then says. */
  up(detail?: string): void;
  close(): void;
}

/** Begins silent, until it is opened. */
export function createReport(now: () => Instant): Report {
  let port: Port | undefined;
  let told: Health | undefined;
  let fine = 'Meta takes and brings messages.';
  let trouble: { readonly detail: string; readonly until: Instant } | undefined;

  function tell(state: Health['state'], detail: string): void {
    if (told?.state === state && told.detail === detail) return;
    told = { state, detail };
    port?.health(told);
  }

  return {
    open(opened) {
      port = opened;
      tell('starting', 'Asking Meta about this number.');
    },
    down: (detail) => tell('down', detail),
    trouble(detail) {
      trouble = { detail, until: now() + HOUR };
      if (told?.state !== 'down') tell('degraded', detail);
    },
    over(detail) {
      if (trouble?.detail !== detail) return;
      trouble = undefined;
      if (told?.state === 'degraded') tell('up', fine);
    },
    up(detail) {
      fine = detail ?? fine;
      if (trouble !== undefined && trouble.until > now()) tell('degraded', trouble.detail);
      else tell('up', fine);
    },
    close() {
      tell('stopped', 'Posko does not take messages from WhatsApp.');
      port = undefined;
      told = undefined;
    },
  };
}
