// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignplace.h"

#include "support/contentof.h"

#include <QDate>
#include <QDir>

namespace martlet::foreign {

using namespace Qt::StringLiterals;

namespace {

// Forty orders over two years, with one to three lines each; every eighth has no employee, every fifth was not
// shipped.
QString ordersSql()
{
    const QStringList customers{u"ALFKI"_s, u"BONAP"_s, u"CACTU"_s, u"DRACD"_s};
    const QStringList prices{u"18.00"_s, u"19.25"_s, u"10.10"_s, u"21.35"_s, u"30.05"_s, u"23.25"_s};
    const QStringList discounts{u"0"_s, u"0.05"_s, u"0.15"_s, u"0.25"_s};
    QString sql;
    for (int i = 0; i < 40; ++i) {
        const auto day = QDate(1996, 7, 4).addDays(i * 17);
        sql += u"INSERT INTO \"Orders\" VALUES (%1, '%2', %3, '%4 %5', %6, %7, %8, %9);\n"_s.arg(
            QString::number(10248 + i), customers[(i * 3) % 4],
            i % 8 == 0 ? u"NULL"_s : QString::number(1 + i % 4), day.toString(Qt::ISODate),
            i % 2 ? u"23:59:59"_s : u"00:00:00"_s,
            i % 5 == 0 ? u"NULL"_s : u"'%1 12:00:00'"_s.arg(day.addDays(i % 9).toString(Qt::ISODate)),
            QString::number(1 + i % 4), QString::number(1 + (i / 2) % 4),
            u"%1.%2"_s.arg(3 + i * 7 % 50).arg(10 + i));
        for (int line = 0; line <= i % 3; ++line) {
            const int product = (i + line * 2) % 6;
            sql += u"INSERT INTO \"Order Details\" VALUES (%1, %2, %3, %4, %5);\n"_s.arg(
                QString::number(10248 + i), QString::number(product + 1), prices[product],
                QString::number(1 + (i * 5 + line) % 12), discounts[(i + line) % 4]);
        }
    }
    return sql;
}

QString musicSql()
{
    QString sql;
    for (int i = 1; i <= 12; ++i) {
        sql += u"INSERT INTO tracks VALUES (%1, 'Track %2', %3, %4, %5, %6);\n"_s.arg(
            QString::number(i), QString::number(i).rightJustified(2, u'0'),
            i % 6 == 0 ? u"NULL"_s : QString::number(1 + i % 4), QString::number(1 + i % 2),
            QString::number(200'000 + i * 1'111), i % 4 == 0 ? u"1.99"_s : u"0.99"_s);
        sql += u"INSERT INTO playlist_track VALUES (1, %1);\n"_s.arg(i);
        if (i % 3 == 0)
            sql += u"INSERT INTO playlist_track VALUES (2, %1);\n"_s.arg(i);
    }
    for (int i = 1; i <= 20; ++i) {
        const auto day = QDate(2021, 1, 5).addDays(i * 40).toString(Qt::ISODate);
        sql += u"INSERT INTO invoices VALUES (%1, '%2 00:00:00', '%3', %4.%5);\n"_s.arg(
            QString::number(i), day, i % 3 ? u"Norway"_s : u"Chile"_s, QString::number(i % 7),
            QString::number(10 + i));
        for (int line = 0; line < 2; ++line) {
            const int track = 1 + (i * 5 + line * 3) % 11; // nobody buys the twelfth
            sql += u"INSERT INTO invoice_lines VALUES (%1, %2, %3, %4, %5);\n"_s.arg(
                QString::number(i * 2 + line), QString::number(i), QString::number(track),
                track % 4 == 0 ? u"1.99"_s : u"0.99"_s, QString::number(1 + i % 2));
        }
    }
    return sql;
}

} // namespace

QByteArray contentOf(const QString &path)
{
    return martlet::contentOf(QDir(QStringLiteral(MARTLET_FOREIGN)).filePath(path));
}

void runIn(const EmptyDatabase &database, const QString &sql)
{
    const auto session = database.open();
    const bool isSqlite = database.spec().engine == Engine::Sqlite;
    const auto run = session->executeScript(isSqlite ? sql : u"SET search_path TO public;\n"_s + sql);
    if (!run)
        qFatal("%s %s", qUtf8Printable(run.error().message), qUtf8Printable(run.error().detail));
}

void fill(const EmptyDatabase &database, const QString &name)
{
    const bool isSqlite = database.spec().engine == Engine::Sqlite;
    auto sql = QString::fromUtf8(contentOf(name + u".sql"_s));
    sql.replace(u"{moment}"_s, isSqlite ? u"DATETIME"_s : u"TIMESTAMP"_s);
    sql.replace(u"{bytes}"_s, isSqlite ? u"BLOB"_s : u"BYTEA"_s);
    runIn(database, sql + (name == u"orders" ? ordersSql() : musicSql()));
}

std::unique_ptr<Workbench> opened(const EmptyDatabase &database)
{
    auto bench = Workbench::open(database.spec(), {}, Workbench::Accepts::AnyDatabase);
    if (!bench)
        qFatal("%s %s", qUtf8Printable(bench.error().message), qUtf8Printable(bench.error().detail));
    return std::move(*bench);
}

} // namespace martlet::foreign
