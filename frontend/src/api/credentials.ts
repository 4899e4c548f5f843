/** What the client must say about itself with each call; filled by the session, read by the client. */
export const credentials = {
  csrf: undefined as { header: string; token: string } | undefined,
  language: 'zh-CN',
  /** Asks the server again who we are; the session sets it, so that the client need not know the session. */
  renew: async (): Promise<void> => {},
  /** What is to be emptied on this device when somebody leaves. */
  forget: [] as ((account: string | undefined) => Promise<void>)[],
  /** Asks the person to prove again who they are; false when they would not. */
  prove: async (): Promise<boolean> => false,
  /** Called when the server no longer knows us. */
  expired: (): void => {},
}
