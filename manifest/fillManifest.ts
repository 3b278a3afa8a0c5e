import type { Deployment } from './deployment.ts';

/**
 * The manifest's template with the deployment's own ids, host and names.
 *
 * A `{{field}}` the deployment has no value for is our fault, not the municipality's, and is thrown.
 */
export function fillManifest(template: string, deployment: Deployment, version: string): string {
  const { name, websiteUrl, privacyUrl, termsOfUseUrl } = deployment.developer;
  const values: Readonly<Record<string, string>> = {
    version,
    host: deployment.host,
    teamsAppId: deployment.teamsAppId,
    clientId: deployment.clientId,
    'developer.name': name,
    'developer.websiteUrl': websiteUrl,
    'developer.privacyUrl': privacyUrl,
    'developer.termsOfUseUrl': termsOfUseUrl,
  };
  return template.replace(/\{\{([^}]*)\}\}/g, (_, field: string) => {
    const value = values[field];
    if (value === undefined) throw new Error(`The manifest asks for «${field}», which no deployment has.`);
    return JSON.stringify(value).slice(1, -1);
  });
}

/** The `config.json` that stands beside the tab's page and is read when it starts. */
export function tabConfiguration({ graph, login, tenantId, clientId, teamsAppId, site, administrator, standalone }: Deployment) {
  return { graph, authority: `${login}/${tenantId}`, clientId, tenantId, teamsAppId, site, administrator, standalone };
}
