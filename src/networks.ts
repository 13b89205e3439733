import type { Values } from './settings.ts';

/** The networks that are switched on; what each needs in secret stands in `NetworkSecrets` under the same name. */
export interface Networks {
  readonly telegram?: {
    readonly driver: 'grammy' | 'telegraf';
    readonly apiRoot: string;
    readonly groups: readonly string[];
  };
  /** WhatsApp as a linked device. */
  readonly whatsapp?: { readonly number: string | undefined; readonly url: string | undefined };
  /** WhatsApp by Meta's Cloud API. */
  readonly cloud?: { readonly numberId: string; readonly apiRoot: string; readonly version: string };
}

/** What must never be printed of the networks. */
export interface NetworkSecrets {
  readonly telegram?: { readonly token: string; readonly webhookSecret: string | undefined };
  readonly cloud?: { readonly token: string; readonly appSecret: string; readonly verifyToken: string };
}

/** The networks that the settings switch on. */
export function networksOf(values: Values): Networks {
  const { TELEGRAM_BOT_TOKEN: token, WHATSAPP_CLOUD_NUMBER_ID: numberId } = values;
  return {
    ...(token !== undefined && {
      telegram: {
        driver: values.TELEGRAM_DRIVER,
        apiRoot: values.TELEGRAM_API_ROOT,
        groups: values.TELEGRAM_GROUPS,
      },
    }),
    ...(values.WHATSAPP_WEB === 'yes' && {
      whatsapp: { number: values.WHATSAPP_WEB_NUMBER, url: values.WHATSAPP_WEB_URL },
    }),
    ...(numberId !== undefined && {
      cloud: { numberId, apiRoot: values.GRAPH_API_ROOT, version: values.GRAPH_API_VERSION },
    }),
  };
}

/** What the networks that are switched on must keep to themselves. */
export function networkSecretsOf(values: Values): NetworkSecrets {
  const telegram = values.TELEGRAM_BOT_TOKEN;
  const token = values.WHATSAPP_CLOUD_TOKEN;
  const appSecret = values.WHATSAPP_CLOUD_APP_SECRET;
  const verifyToken = values.WHATSAPP_CLOUD_VERIFY_TOKEN;
  return {
    ...(telegram !== undefined && {
      telegram: { token: telegram, webhookSecret: values.TELEGRAM_WEBHOOK_SECRET },
    }),
    ...(token !== undefined &&
      appSecret !== undefined &&
      verifyToken !== undefined && { cloud: { token, appSecret, verifyToken } }),
  };
}

/** One line for every setting that is needed only beside another one and is absent. */
export function missingTogether(values: Values): string[] {
  const missing: string[] = [];
  if (values.WHATSAPP_CLOUD_NUMBER_ID !== undefined) {
    const needed = [
      'WHATSAPP_CLOUD_TOKEN',
      'WHATSAPP_CLOUD_APP_SECRET',
      'WHATSAPP_CLOUD_VERIFY_TOKEN',
    ] as const;
    for (const name of needed) {
      if (values[name] === undefined)
        missing.push(
          `${name}: this is missing; WHATSAPP_CLOUD_NUMBER_ID switches the Cloud API on, which needs it.`,
        );
    }
  }
  if (values.TELEGRAM_WEBHOOK_SECRET !== undefined && values.POSKO_PUBLIC_URL === undefined) {
    missing.push('POSKO_PUBLIC_URL: this is missing; TELEGRAM_WEBHOOK_SECRET lets Telegram call it.');
  }
  return missing;
}
