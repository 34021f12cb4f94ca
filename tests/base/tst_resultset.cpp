// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resultset.h"
#include "support/print.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestResultSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnsWhatWasAppended()
    {
        ResultSetBuilder builder({{u"id"_s, ColumnType::Integer},
                                  {u"amount"_s, ColumnType::Money},
                                  {u"name"_s, ColumnType::Text},
                                  {u"day"_s, ColumnType::Date},
                                  {u"share"_s, ColumnType::Number, 1}});
        const auto add = [&](const std::vector<Value> &cells) {
            for (size_t i = 0; i < cells.size(); ++i)
                builder.append(int(i), cells[i]);
            builder.endRow();
        };
        add({qint64(1), Money::fromUnits(123400), u"Ää"_s, QDate(2025, 12, 31), ScaledNumber{415, 1}});
        add({Null{}, Null{}, Null{}, Null{}, Null{}});
        add({qint64(1) << 40, Money::fromUnits(-1), u"Ää"_s, QDate(1999, 1, 2), ScaledNumber{-4155, 2}});
        const ResultSet rows = std::move(builder).finish();
        QCOMPARE(printRows(rows), u"1 | 12.34 | Ää | 2025-12-31 | 41.5\n"
                                  "NULL | NULL | NULL | NULL | NULL\n"
                                  "1099511627776 | -0.0001 | Ää | 1999-01-02 | -41.6\n"_s);
        QCOMPARE(rows.indexOf(u"day"), 3);
        QCOMPARE(rows.indexOf(u"none"), -1);
    }

    void typeMayShowAfterLeadingNulls()
    {
        ResultSetBuilder builder({{u"late"_s, ColumnType::Text}});
        builder.appendNull(0);
        builder.endRow();
        builder.setColumnType(0, ColumnType::Integer);
        builder.appendNumber(0, 7);
        builder.endRow();
        QCOMPARE(printRows(std::move(builder).finish()), u"NULL\n7\n"_s);
    }

    void aMillionRowsOfTenColumnsStayUnder100Megabytes()
    {
        std::vector<ResultColumn> columns;
        for (int i = 0; i < 6; ++i)
            columns.push_back({u"n%1"_s.arg(i), i < 3 ? ColumnType::Integer : ColumnType::Money});
        for (int i = 0; i < 3; ++i)
            columns.push_back({u"t%1"_s.arg(i), ColumnType::Text});
        columns.push_back({u"r"_s, ColumnType::Real});
        ResultSetBuilder builder(columns);
        for (int row = 0; row < 1'000'000; ++row) {
            for (int i = 0; i < 6; ++i)
                builder.appendNumber(i, i == 5 ? qint64(row) << 33 : row);
            for (int i = 6; i < 9; ++i)
                builder.appendText(i, std::to_string(i == 8 ? row : row % 5000));
            builder.appendReal(9, row / 2.0);
            builder.endRow();
        }
        const ResultSet rows = std::move(builder).finish();
        QVERIFY2(rows.memory() < 100'000'000, qPrintable(QString::number(rows.memory())));
        QCOMPARE(rows.string(999'999, 8), u"999999"_s);
        QCOMPARE(rows.number(999'999, 5), qint64(999'999) << 33);
    }
};

QTEST_GUILESS_MAIN(TestResultSet)
#include "tst_resultset.moc"
