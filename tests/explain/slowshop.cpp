// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/slowshop.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

void run(Session &session, const QString &sql)
{
    if (const auto done = session.execute(sql); !done)
        qFatal("%s: %s %s", qUtf8Printable(sql), qUtf8Printable(done.error().message),
               qUtf8Printable(done.error().detail));
}

QString numbers(int count)
{
    return u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(count);
}

} // namespace

void fillSlowShop(Session &session)
{
    const bool isSqlite = session.engine() == Engine::Sqlite;
    const auto day =
        isSqlite ? u"date('2024-01-01', '+' || (i % 700) || ' days')"_s : u"DATE '2024-01-01' + i % 700"_s;
    const auto note =
        isSqlite ? u"printf('%0100d', (i * 7919) % 50021)"_s : u"lpad(((i * 7919) % 50021)::text, 100, '0')"_s;
    for (const auto &sql :
         {u"CREATE TABLE sales (id INTEGER PRIMARY KEY, day %1 NOT NULL, customer INTEGER NOT NULL, "
          "product INTEGER NOT NULL, note TEXT NOT NULL, total INTEGER NOT NULL)"_s.arg(isSqlite ? u"TEXT"_s
                                                                                                 : u"DATE"_s),
          u"CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, city TEXT NOT NULL)"_s,
          u"CREATE TABLE returned (note TEXT NOT NULL, reason TEXT NOT NULL)"_s,
          u"CREATE TABLE stale (id INTEGER NOT NULL, kind INTEGER NOT NULL)"_s,
          u"INSERT INTO sales "_s + numbers(50000) +
              u"SELECT i, %1, 1 + i % 1500, i % 500, %2, i FROM n"_s.arg(day, note),
          u"INSERT INTO customers "_s + numbers(1500) + u"SELECT i, 'name ' || i, 'city ' || i % 300 FROM n"_s,
          u"INSERT INTO returned "_s + numbers(3000) + u"SELECT %1, 'broken' FROM n"_s.arg(note),
          u"CREATE TABLE rollup_sales (id INTEGER PRIMARY KEY, total INTEGER NOT NULL)"_s,
          u"INSERT INTO rollup_sales "_s + numbers(2000) + u"SELECT i, i FROM n"_s,
          u"CREATE TABLE shops (id INTEGER PRIMARY KEY)"_s,
          u"INSERT INTO shops "_s + numbers(9) + u"SELECT i FROM n"_s,
          u"INSERT INTO stale "_s + numbers(100) + u"SELECT i, 0 FROM n"_s,
          u"CREATE INDEX sales_by_day ON sales (day)"_s,
          u"CREATE INDEX customers_by_name ON customers (name)"_s,
          u"CREATE VIEW sales_view AS SELECT id, day, product, total AS amount FROM sales"_s, u"ANALYZE"_s,
          u"INSERT INTO stale "_s + numbers(20000) + u"SELECT i, 1 FROM n"_s})
        run(session, sql);
}

std::unique_ptr<Session> explaining(const EmptyDatabase &database)
{
    return database.open(database.spec().engine == Engine::Sqlite ? Access::Reader : Access::AdHoc);
}

} // namespace martlet
