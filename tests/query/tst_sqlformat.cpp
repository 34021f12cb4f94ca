// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/sqlformat.h"
#include "query/sqltokens.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestSqlFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinePerClauseAndSubQueriesIndented()
    {
        const QString sql =
            u"with a as (select store_id, sum(total) over (partition by x order by y) as r from "
            "sales_fact s left join dim_stores t on t.store_id = s.store_id where s.quantity >= :q) "
            "select * from a order by r desc limit 10"_s;
        QCOMPARE(formatSql(sql), u"with a as (\n"
                                 "  select store_id, sum(total) over (partition by x order by y) as r\n"
                                 "  from sales_fact s\n"
                                 "    left join dim_stores t on t.store_id = s.store_id\n"
                                 "  where s.quantity >= :q\n"
                                 ")\n"
                                 "select *\n"
                                 "from a\n"
                                 "order by r desc\n"
                                 "limit 10"_s);
    }

    void onlySpaceChanges_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("texts") << u"SELECT 'a  FROM b', \"x  y\" FROM t WHERE a::date <> '''' /* FROM */"_s;
        QTest::newRow("union") << u"SELECT 1 UNION ALL SELECT 2 -- done"_s;
        QTest::newRow("nested") << u"SELECT COALESCE((SELECT MAX(x) FROM (SELECT 1 AS x) q), -1.5) AS m"_s;
        QTest::newRow("unbalanced") << u"SELECT ) FROM ("_s;
        QTest::newRow("empty") << QString();
    }

    void onlySpaceChanges()
    {
        QFETCH(QString, sql);
        const QString once = formatSql(sql);
        QCOMPARE(words(once), words(sql));
        QCOMPARE(formatSql(once), once);
    }

private:
    static QStringList words(const QString &sql)
    {
        QStringList all;
        for (const auto &token : sqlTokens(sql))
            all += token.text.trimmed().toString();
        return all;
    }
};

QTEST_GUILESS_MAIN(TestSqlFormat)
#include "tst_sqlformat.moc"
