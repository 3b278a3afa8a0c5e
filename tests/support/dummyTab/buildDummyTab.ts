import HtmlWebpackPlugin from 'html-webpack-plugin';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where the dummy tab is built to. */
export const dummyTabFolder = fileURLToPath(new URL('../../../build/dummyTab', import.meta.url));

const pages = { 'index.html': 'tab', 'config.html': 'tab', 'auth.html': 'auth' };

/** Builds the dummy tab; throws with webpack's own messages when it cannot. */
export async function buildDummyTab(): Promise<void> {
  const compiler = webpack({
    mode: 'development',
    target: ['web', 'es2022'],
    entry: { tab: `${here}tab.ts`, auth: `${here}auth.ts` },
    experiments: { outputModule: true },
    output: { path: dummyTabFolder, filename: '[name].js', module: true, publicPath: 'auto', clean: true },
    devtool: false,
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } },
        },
      ],
    },
    plugins: Object.entries(pages).map(
      ([filename, chunk]) =>
        new HtmlWebpackPlugin({ filename, chunks: [chunk], scriptLoading: 'module', title: 'Prøvefane', minify: false }),
    ),
    performance: { hints: false },
    infrastructureLogging: { level: 'error' },
  });
  if (compiler === null) throw new Error('webpack made no compiler for the dummy tab.');
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise<void>((resolve) => {
    compiler.close(() => resolve());
  });
  if (stats?.hasErrors() === true) throw new Error(stats.toString({ all: false, errors: true }));
}
