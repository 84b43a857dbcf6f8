-- Sayso's items in Athena, over DynamoDB's own export to S3 (a full export in DynamoDB JSON, which reads no capacity of the
-- table; it needs point-in-time recovery, which the template turns on):
--
--   aws dynamodb export-table-to-point-in-time --table-arn ARN --s3-bucket BUCKET --export-format DYNAMODB_JSON
--
-- Then put the export's folder in LOCATION. The export holds what the table holds: also articles that are embargoed or
-- withheld (hidden = true in META), which the views leave out, and articles of which META says WRITING.
-- DynamoDB writes numbers as strings of up to 38 digits; the views give them types that Parquet has.

CREATE EXTERNAL TABLE sayso_items (
  item struct<
    `PK`: struct<S:string>,
    `SK`: struct<S:string>,
    `itemType`: struct<S:string>,
    `bucket`: struct<S:string>,
    `key`: struct<S:string>,
    `versionId`: struct<S:string>,
    `partOf`: struct<S:string>,
    `title`: struct<S:string>,
    `byline`: struct<S:string>,
    `publishedAt`: struct<S:string>,
    `publishedAtSource`: struct<S:string>,
    `language`: struct<S:string>,
    `publisher`: struct<S:string>,
    `url`: struct<S:string>,
    `section`: struct<S:string>,
    `format`: struct<S:string>,
    `status`: struct<S:string>,
    `embargoedUntil`: struct<S:string>,
    `itemId`: struct<S:string>,
    `extractorVersion`: struct<S:string>,
    `eventTime`: struct<S:string>,
    `length`: struct<N:string>,
    `quoteId`: struct<S:string>,
    `kind`: struct<S:string>,
    `act`: struct<S:string>,
    `contents`: struct<L:array<struct<M:struct<`start`:struct<N:string>,`end`:struct<N:string>,text:struct<S:string>>>>>,
    `cue`: struct<M:struct<`start`:struct<N:string>,`end`:struct<N:string>,text:struct<S:string>>>,
    `cueLemma`: struct<S:string>,
    `source`: struct<M:struct<`start`:struct<N:string>,`end`:struct<N:string>,text:struct<S:string>>>,
    `speakers`: struct<L:array<struct<M:struct<entityId:struct<S:string>,name:struct<S:string>>>>>,
    `resolvedBy`: struct<S:string>,
    `rule`: struct<S:string>,
    `confidence`: struct<N:string>,
    `speakerConfidence`: struct<N:string>,
    `parentId`: struct<S:string>,
    `paragraph`: struct<N:string>,
    `context`: struct<S:string>,
    `entityId`: struct<S:string>,
    `type`: struct<S:string>,
    `name`: struct<S:string>,
    `aliases`: struct<L:array<struct<S:string>>>,
    `titles`: struct<L:array<struct<S:string>>>,
    `roles`: struct<L:array<struct<M:struct<text:struct<S:string>,body:struct<S:string>>>>>,
    `salience`: struct<N:string>,
    `countryCode`: struct<S:string>,
    `candidates`: struct<L:array<struct<S:string>>>,
    `mentionCount`: struct<N:string>,
    `mentionsInQuotes`: struct<N:string>,
    `quoteCount`: struct<N:string>,
    `thoughtCount`: struct<N:string>,
    `entityCount`: struct<N:string>,
    `mentions`: struct<L:array<struct<M:struct<`start`:struct<N:string>,`end`:struct<N:string>,text:struct<S:string>,kind:struct<S:string>,inQuote:struct<BOOL:boolean>>>>>,
    `partId`: struct<S:string>,
    `partKey`: struct<S:string>,
    `reason`: struct<S:string>,
    `partCount`: struct<N:string>,
    `failedCount`: struct<N:string>,
    `trimmed`: struct<L:array<struct<S:string>>>,
    hidden: struct<BOOL:boolean>,
    state: struct<S:string>,
    revision: struct<S:string>
  >
)
ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'
LOCATION 's3://BUCKET/AWSDynamoDB/EXPORT-ID/data/';

-- What may be read: articles that are whole and not hidden.
CREATE OR REPLACE VIEW sayso_articles AS
SELECT
  item.pk.s AS article,
  item.bucket.s AS bucket,
  item.key.s AS key,
  item.title.s AS title,
  item.publisher.s AS publisher,
  item.url.s AS url,
  item.language.s AS language,
  from_iso8601_timestamp(item.publishedat.s) AS published_at,
  CAST(item.length.n AS integer) AS length,
  CAST(item.quotecount.n AS integer) AS quote_count,
  item.revision.s AS revision
FROM sayso_items
WHERE item.itemtype.s = 'ARTICLE' AND item.state.s = 'READY' AND item.hidden.bool IS NULL;

-- A row a quote and speaker; a quote without a speaker has one row.
CREATE OR REPLACE VIEW sayso_quotes AS
SELECT
  a.article,
  a.published_at,
  a.publisher,
  i.item.quoteid.s AS quote_id,
  i.item.act.s AS act,
  i.item.kind.s AS kind,
  array_join(transform(i.item.contents.l, c -> c.m.text.s), ' … ') AS quote,
  s.speaker.m.entityid.s AS speaker_id,
  s.speaker.m.name.s AS speaker,
  CAST(i.item.confidence.n AS double) AS confidence
FROM sayso_items i
JOIN sayso_articles a ON a.article = i.item.pk.s AND a.revision = i.item.revision.s
LEFT JOIN UNNEST(i.item.speakers.l) AS s (speaker) ON true
WHERE i.item.itemtype.s IN ('QUOTE', 'THOUGHT');

-- A row an entity and article.
CREATE OR REPLACE VIEW sayso_entities AS
SELECT
  a.article,
  a.published_at,
  i.item.entityid.s AS entity_id,
  i.item.type.s AS type,
  i.item.name.s AS name,
  CAST(i.item.salience.n AS double) AS salience,
  CAST(i.item.mentioncount.n AS integer) AS mentions,
  CAST(i.item.quotecount.n AS integer) AS quotes
FROM sayso_items i
JOIN sayso_articles a ON a.article = i.item.pk.s AND a.revision = i.item.revision.s
WHERE i.item.itemtype.s = 'ENTITY';

-- To Parquet, for many queries:
CREATE TABLE sayso_quotes_parquet WITH (format = 'PARQUET', external_location = 's3://BUCKET/sayso-quotes/') AS
SELECT * FROM sayso_quotes;
