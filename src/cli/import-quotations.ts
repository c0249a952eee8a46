import type { Config } from '../config.ts';
import { language as tag } from '../dataset/definitions/values.ts';
import { faultLine } from '../dataset/faults.ts';
import { FORMATS } from '../dataset/quotations/formats.ts';
import { importQuotations } from '../dataset/quotations/import-quotations.ts';
import { showProgress } from '../dataset/quotations/progress.ts';
import { sizeOf } from '../dataset/quotations/rows.ts';
import { sentencesOfQuotations } from '../dataset/report.ts';
import { migrate, MIGRATIONS } from '../neo4j/migrate.ts';
import { Cannot } from './cannot.ts';
import { connect } from './connect.ts';
import { logTo } from './log-to.ts';

export interface QuotationOptions {
  readonly format: string;
  readonly about?: string;
  readonly language?: string;
}

/** `renewal-tracker import --format`: quotations that others collected. Each row left out is printed as it is met. Throws Cannot and UnreadableFile. */
export async function importQuotationsFile(
  config: Config,
  file: string,
  { format: called, about, language }: QuotationOptions,
  print: (line: string) => void,
): Promise<void> {
  const format = FORMATS.get(called);
  if (!format)
    throw new Cannot(
      `Expected --format ${[...FORMATS.keys()].join(' or ')}, found "${called}". Write one of them.`,
    );
  if (about === undefined)
    throw new Cannot(
      'Expected --about with the slug of a season or a show, found none. The file does not say what its quotations are about.',
    );
  if (language !== undefined && !tag.safeParse(language).success)
    throw new Cannot(
      `Expected a BCP 47 tag after --language, such as en or pt-BR, found "${language}". Correct it.`,
    );
  const progress = showProgress(process.stderr, await sizeOf(file));
  const { database, close } = await connect(config, logTo(process.stderr));
  try {
    await migrate(database, MIGRATIONS, () => new Date());
    const report = await importQuotations(database, file, {
      format,
      about,
      language,
      now: () => new Date(),
      leftOut: (line, message) => {
        print(faultLine({ file, line, message }));
      },
      progress: progress.update,
    });
    for (const sentence of sentencesOfQuotations(report)) print(sentence);
  } finally {
    progress.end();
    await close();
  }
}
