-- SPDX-License-Identifier: GPL-3.0-or-later
-- A quarter or a month of the calendar is a few days. Without an index that says so SQLite takes the calendar
-- for thousands of rows, starts with the products, and reads the quarter's sales once for each of them (1 M
-- lines: 22 s instead of 0.5 s).
CREATE INDEX dim_date_by_quarter ON dim_date (year, quarter);
CREATE INDEX dim_date_by_month ON dim_date (year, month);
