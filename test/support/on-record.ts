import type { Dataset } from '../../src/dataset/dataset.ts';
import { fromRecords } from '../../src/dataset/from-records.ts';
import { takeSnapshot } from '../../src/dataset/snapshot.ts';
import { toYaml, type YamlText } from '../../src/dataset/to-yaml.ts';
import { recordsIn } from '../../src/modules/all-records.ts';
import type { Database } from '../../src/neo4j/database.ts';

/** Everything on record, as the files that it would be exported to. */
export async function datasetOnRecord(database: Database): Promise<Dataset> {
  return fromRecords(recordsIn((await takeSnapshot(database)).stored));
}

/** The same as text: two records are one where these are. */
export async function filesOnRecord(database: Database): Promise<YamlText[]> {
  return toYaml(await datasetOnRecord(database));
}
