import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The three pages of the tab: itself, its configuration in a channel, and where sign-in in a plain browser comes back. */
const pages = [
  { name: 'tab', entry: './src/app/tab.tsx', file: 'index.html' },
  { name: 'config', entry: './src/app/configure.tsx', file: 'config.html' },
  { name: 'auth', entry: './src/app/auth.ts', file: 'auth.html' },
];

/** A page with nothing inline, so that the strictest content security policy holds. `nb` until the page knows better. */
const html = ({ htmlWebpackPlugin }) => `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Målekort</title>
    ${htmlWebpackPlugin.tags.headTags}
  </head>
  <body>
    <div id="root"></div>
    <noscript>Målekort trenger JavaScript.</noscript>
  </body>
</html>
`;

/** What is large and not needed for the first picture stands in chunks of its own; what all pages need is shared. */
const cacheGroups = {
  msal: { name: 'msal-browser', test: /[\\/]node_modules[\\/]@azure[\\/]msal/, chunks: 'async', priority: 30, enforce: true },
  card: { name: 'card', test: /[\\/]node_modules[\\/](adaptivecards|swiper)[\\/]/, chunks: 'async', priority: 30, enforce: true },
  charts: {
    name: 'charts',
    test: /[\\/]node_modules[\\/](@fluentui[\\/]react-charts|d3-)/,
    chunks: 'async',
    priority: 30,
    enforce: true,
  },
  react: {
    name: 'react',
    test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/,
    chunks: 'all',
    priority: 20,
    enforce: true,
  },
};

/**
 * The production build goes to `dist/`, hashed and minified; the development build to `build/tab`, quick and never to be deployed.
 *
 * Chunks are modules, loaded by `import()`: script elements made by code would be stopped by `require-trusted-types-for 'script'`.
 * A worker cannot be, so webpack's own policy lets the addresses of its workers through, and nothing else.
 */
export default function webpackConfig(_env, { mode = 'production' } = {}) {
  const production = mode === 'production';
  return {
    mode,
    target: ['web', 'es2022'],
    context: here('.'),
    entry: Object.fromEntries(pages.map(({ name, entry }) => [name, entry])),
    experiments: { outputModule: true, css: true },
    output: {
      path: here(production ? './dist' : './build/tab'),
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:10].js' : '[name].js',
      cssFilename: production ? '[name].[contenthash:10].css' : '[name].css',
      assetModuleFilename: '[name].[contenthash:10][ext]',
      module: true,
      publicPath: 'auto',
      trustedTypes: { policyName: 'malekort' },
      clean: true,
    },
    devtool: production ? 'source-map' : 'cheap-module-source-map', // never eval: the policy forbids it
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, include: here('./src'), use: { loader: 'swc-loader', options: swc(production) } }] },
    plugins: pages.map(
      ({ name, file }) =>
        new HtmlWebpackPlugin({
          filename: file,
          chunks: [name],
          templateContent: html,
          scriptLoading: 'module',
          inject: false,
          minify: false,
          favicon: here('./manifest/pictures/color.svg'),
        }),
    ),
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
      splitChunks: { chunks: 'all', cacheGroups },
    },
    cache: {
      type: 'filesystem',
      cacheDirectory: here('./.cache/webpack'),
      buildDependencies: { config: [here('./webpack.config.js')] },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'error' },
  };
}

function swc(production) {
  return {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic', development: !production } },
    },
    module: { type: 'es6' },
  };
}
