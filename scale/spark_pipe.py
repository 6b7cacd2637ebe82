#!/usr/bin/env python3
"""One feed over a Spark cluster: spark_pipe.py FEED.jsonl OUTPUT [--actant PATH] [--partitions N]

Spark splits the feed by lines; each partition goes through an actant of its own (`pipe`) and comes back as rows. `triples`
gives a DataFrame with the columns of the TSV, to be used in a job of yours; run as a program it writes the rows below
OUTPUT, a file a partition. A partition whose process or worker dies is done again (spark.task.maxFailures). Whatever
`spark-submit --master` says is where it runs; actant has to be on every worker."""
import argparse

COLUMNS = ("actor", "action", "target", "event", "cameo", "actor_code", "target_code", "negated", "modality", "attributed_to", "date", "place", "doc",
           "sentence", "start", "end")
NUMBERS = ("sentence", "start", "end")


def triples(spark, feed, actant="actant", partitions=None):
    """The triples of a feed of JSON Lines as a DataFrame."""
    from pyspark.sql.types import IntegerType, StringType, StructField, StructType

    def row(line):
        fields = line.split("\t")
        return tuple(int(value) if name in NUMBERS else value for name, value in zip(COLUMNS, fields, strict=True))

    lines = spark.sparkContext.textFile(feed, partitions)
    rows = lines.pipe(f"{actant} --input-format jsonl --no-header -q -j 1", checkCode=True).map(row)
    return spark.createDataFrame(rows, StructType([StructField(c, IntegerType() if c in NUMBERS else StringType()) for c in COLUMNS]))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("feed")
    parser.add_argument("output")
    parser.add_argument("--actant", default="actant")
    parser.add_argument("--partitions", type=int)
    options = parser.parse_args()
    from pyspark.sql import SparkSession
    spark = SparkSession.builder.appName("actant").getOrCreate()
    frame = triples(spark, options.feed, options.actant, options.partitions)
    frame.rdd.map(lambda r: "\t".join(map(str, r))).saveAsTextFile(options.output)
    spark.stop()


if __name__ == "__main__":
    main()
