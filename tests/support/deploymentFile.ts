/** The configuration file of an invented municipality, with ids and a host nobody would take for placeholders. */
export function deploymentFile() {
  return {
    host: 'malekort.dalmo.kommune.no',
    tenantId: '5f0e2a7d-5f7b-4a52-9a30-4c9a1f5f2a11',
    clientId: '1c2b7a90-6a0e-4d1f-8f0e-9f1f3c0c7d22',
    teamsAppId: '9a7d1d1b-0e41-4b53-9b7b-3c6de5a0f733',
    site: 'dalmo.sharepoint.com,0b6b3f0e-61f8-4c1d-8f2b-6a4f6f7b1c44,2f1d7c3e-9a55-4f0b-a6e2-7d8c9b0a1e55',
    administrator: 'IKT-avdelingen',
    developer: {
      name: 'Dalmo kommune',
      websiteUrl: 'https://www.dalmo.kommune.no',
      privacyUrl: 'https://www.dalmo.kommune.no/personvern',
      termsOfUseUrl: 'https://www.dalmo.kommune.no/malekort',
    },
  };
}
