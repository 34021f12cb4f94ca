-- SPDX-License-Identifier: GPL-3.0-or-later
-- A quarter or a month of the calendar is a few days.
CREATE INDEX dim_date_by_quarter ON dim_date (year, quarter);
CREATE INDEX dim_date_by_month ON dim_date (year, month);
