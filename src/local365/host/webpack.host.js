import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A page with nothing inline. The base makes its files be found from the path of a deep link too. */
const html = ({ htmlWebpackPlugin }) => `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8" />
    <base href="/" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Lokal Microsoft 365</title>
    <link rel="icon" href="data:," />
    <style>body { margin: 0 }</style>
    ${htmlWebpackPlugin.tags.headTags}
  </head>
  <body>
    <div id="host"></div>
  </body>
</html>
`;

/** Builds the host page into `build/`. It is never deployed; `production` only makes it quick to open, for tests. */
export default function hostConfig(mode = 'development') {
  const production = mode === 'production';
  return {
    name: 'host',
    mode,
    target: ['web', 'es2022'],
    context: root,
    entry: { host: './src/local365/host/page/main.tsx' },
    experiments: { outputModule: true },
    output: {
      path: `${root}build/${production ? 'host' : 'host-development'}`,
      filename: '[name].js',
      chunkFilename: '[name].js',
      module: true,
      publicPath: '/',
      clean: true,
    },
    devtool: production ? false : 'cheap-module-source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, include: `${root}src`, use: { loader: 'swc-loader', options: swc(production) } }] },
    plugins: [new HtmlWebpackPlugin({ templateContent: html, scriptLoading: 'module', inject: false, minify: false })],
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
      splitChunks: { chunks: 'all', name: 'libraries' },
    },
    cache: {
      type: 'filesystem',
      name: `host-${mode}`,
      cacheDirectory: `${root}.cache/webpack`,
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'error' },
  };
}

const swc = (production) => ({
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic', development: !production } },
  },
  module: { type: 'es6' },
});
