/**
 * Gives a tab an authenticator of its own: Chromium's virtual one, whose user says yes at once.
 *
 * @param {{page: import('puppeteer-core').Page}} screen
 */
export async function giveAuthenticator({ page }) {
  const client = await page.createCDPSession();
  await client.send('WebAuthn.enable');
  let authenticatorId = '';
  const plugIn = async ({ hasPrf = true, isUserVerified = true } = {}) => {
    const options = {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      automaticPresenceSimulation: true,
      hasPrf,
      isUserVerified,
    };
    ({ authenticatorId } = await client.send('WebAuthn.addVirtualAuthenticator', { options }));
  };
  const held = async () => (await client.send('WebAuthn.getCredentials', { authenticatorId })).credentials;
  await plugIn();
  return {
    held,
    /** Takes another one in its place; what it holds is gone. */
    async exchange(unlike = {}) {
      await client.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
      await plugIn(unlike);
    },
    /** Another one holds the same passkeys, yet not what PRF makes keys of, which Chromium does not copy. */
    async copyWithoutKeys() {
      const credentials = await held();
      await this.exchange();
      for (const credential of credentials)
        await client.send('WebAuthn.addCredential', { authenticatorId, credential });
    },
    /** Whether its user says yes; else they say nothing. */
    answers: (enabled) =>
      client.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled }),
  };
}
