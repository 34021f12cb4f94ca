-- About how many rows each table has, as the statistics say.
SELECT tbl, MAX(CAST(stat AS INTEGER)) FROM sqlite_stat1 GROUP BY tbl;
