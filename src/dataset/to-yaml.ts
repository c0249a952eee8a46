import { stringify } from 'yaml';
import { FILE_KINDS, type Dataset } from './dataset.ts';
import { written } from './written.ts';

/** `file`: relative to the dataset's folder. */
export interface YamlText {
  readonly file: string;
  readonly text: string;
}

/** The files of a dataset as text: the same dataset gives the same bytes. */
export function toYaml(dataset: Dataset): YamlText[] {
  return FILE_KINDS.flatMap(({ folder, noun, definition }) =>
    dataset[folder].map(({ file, value }) => ({
      file,
      text:
        `# yaml-language-server: $schema=../.schema/${noun}.schema.json\n` +
        stringify(written(definition, value), { lineWidth: 110, singleQuote: true }),
    })),
  );
}
