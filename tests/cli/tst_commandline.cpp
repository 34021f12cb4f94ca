// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"
#include "cli/commandline.h"
#include "cli/homefolder.h"
#include "support/warehouses.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// The whole path as a person at a terminal walks it: make, load, look, ask, report, export, mend.
class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    HomeFolder m_home;
    QString m_files;

    QString path(const QString &name) const { return m_home.path(name); }

private Q_SLOTS:
    void initTestCase()
    {
        m_files = path(u"files"_s);
        const auto made = martletctl(
            {u"demo"_s, u"--lines"_s, u"3000"_s, u"--end"_s, u"2025-12-31"_s, u"--csv-dir"_s, m_files});
        QCOMPARE(made.exitCode, 0);
    }

    void theWholePath_data() { engines(); }
    void theWholePath()
    {
        QFETCH(Engine, engine);
        EmptyDatabase database(engine);
        const QStringList db{u"--db"_s, placeOf(database.spec()), u"--json"_s};

        QCOMPARE(martletctl(db + QStringList{u"warehouse"_s, u"init"_s}).exitCode, 0);
        const auto status = martletctl(db + QStringList{u"warehouse"_s, u"status"_s}).json();
        QVERIFY(status.value(u"is_warehouse").toBool());
        QVERIFY(!status.value(u"needs_migration").toBool());

        const auto loaded = martletctl(db + QStringList{u"import"_s, m_files});
        QVERIFY2(loaded.exitCode == 0, loaded.err.constData());
        qint64 salesRead = 0;
        const QJsonArray batches = loaded.json().value(u"batches").toArray();
        QCOMPARE(batches.size(), 8); // one of each feed, and the sales that were sent again
        for (const auto &batch : batches) {
            QVERIFY2(batch.toObject().value(u"balances").toBool(), loaded.out.constData());
            if (batch.toObject().value(u"feed").toString() == u"sales")
                salesRead = qMax(salesRead, batch.toObject().value(u"read").toInteger());
        }
        QCOMPARE(salesRead, 3000);

        const auto before = martletctl(db + QStringList{u"warehouse"_s, u"checksum"_s});
        QCOMPARE(martletctl(db + QStringList{u"import"_s, m_files}).exitCode, 4);
        QCOMPARE(martletctl(db + QStringList{u"warehouse"_s, u"checksum"_s}).out, before.out);
        QCOMPARE(martletctl(db + QStringList{u"warehouse"_s, u"verify"_s}).exitCode, 0);

        const auto counted =
            martletctl(db + QStringList{u"ask"_s, u"--sql"_s, u"SELECT COUNT(*) AS n FROM sales_fact"_s});
        QVERIFY2(counted.exitCode == 0, counted.err.constData());
        QCOMPARE(counted.json().value(u"data").toArray().at(0).toArray().at(0).toInteger(), 3000);

        m_home.write(u"question.json"_s, R"({"version": 1, "measures": ["revenue", "units"]})");
        const auto answered = martletctl(db + QStringList{u"ask"_s, path(u"question.json"_s)});
        QVERIFY2(answered.exitCode == 0, answered.err.constData());
        QCOMPARE(answered.json().value(u"grain").toString(), u"one row for everything"_s);
        QCOMPARE(answered.json().value(u"rows").toInteger(), 1);
        m_home.write(
            u"open.json"_s,
            R"({"version": 1, "parameters": [{"name": "rows", "type": "whole"}], "measures": ["revenue"],
                  "by": ["product.category"], "limit": ":rows"})");
        const auto given = [&](const QString &parameter) {
            return martletctl(db + QStringList{u"ask"_s, path(u"open.json"_s), u"--param"_s, parameter});
        };
        QCOMPARE(given(u"rows=2"_s).json().value(u"rows").toInteger(), 2);
        QCOMPARE(given(u"rows=two"_s).exitCode, 2);
        QCOMPARE(given(u"row=2"_s).exitCode, 2);
        const auto open = martletctl(db + QStringList{u"ask"_s, path(u"open.json"_s)});
        QCOMPARE(open.exitCode, 2);
        QVERIFY2(open.err.contains("The parameter “rows” has no value"), open.err.constData());
        m_home.write(u"cells.json"_s, R"({"version": 1, "measures": ["revenue"], "by": ["product.category"]})");
        const QStringList cells{u"ask"_s, path(u"cells.json"_s)};
        const auto first = martletctl(db + cells).json().value(u"data").toArray().at(0).toArray();
        const auto cell = martletctl(db + cells + QStringList{u"--trace"_s, u"#1:revenue"_s});
        QVERIFY2(cell.exitCode == 0, cell.err.constData());
        const auto part = cell.json().value(u"parts").toArray().at(0).toObject();
        const auto column = part.value(u"columns").toArray().toVariantList().indexOf(u"revenue"_s);
        Money together;
        for (const auto &record : part.value(u"data").toArray())
            together = *add(together, *Money::parse(record.toArray().at(column).toString().toStdString()));
        QCOMPARE(Money::parse(cell.json().value(u"value").toString().toStdString()), std::optional(together));
        QCOMPARE(part.value(u"records"), part.value(u"shown"));
        QVERIFY(!part.value(u"loads").toArray().at(0).toObject().value(u"file").toString().isEmpty());
        const auto byName =
            martletctl(db + cells + QStringList{u"--trace"_s, first.at(0).toString() + u":revenue"_s});
        QCOMPARE(byName.json().value(u"value"), cell.json().value(u"value"));
        const auto inWords = martletctl(
            {u"--db"_s, placeOf(database.spec()), cells[0], cells[1], u"--trace"_s, u"#total:revenue"_s});
        QVERIFY2(inWords.out.contains("together Revenue "), inWords.out.constData());
        const auto nowhere = martletctl(db + cells + QStringList{u"--trace"_s, u"Nowhere:revenue"_s});
        QCOMPARE(nowhere.exitCode, 2);
        QVERIFY2(nowhere.err.contains("No row of the answer is called"), nowhere.err.constData());

        m_home.write(u"typo.json"_s, R"({"version": 1, "measures": ["revenu"]})");
        const auto refused = martletctl(db + QStringList{u"ask"_s, path(u"typo.json"_s)});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains("There is no measure"), refused.err.constData());

        const auto asQuestion = [&](const QString &sql, const QStringList &further = {}) {
            return martletctl(db + QStringList{u"ask"_s, u"--as-question"_s, u"--sql"_s, sql} + further);
        };
        const auto understood =
            asQuestion(u"SELECT s.city, COUNT(*) AS lines FROM sales_fact f JOIN dim_stores s ON s.store_id = "
                       "f.store_id GROUP BY s.city"_s);
        QVERIFY2(understood.exitCode == 0, understood.err.constData());
        QVERIFY(!understood.json().contains(u"why"_s));
        QCOMPARE(understood.json().value(u"question").toObject().value(u"by"),
                 QJsonValue(QJsonArray{u"store.city"_s}));
        const auto opaque = u"SELECT city, ROW_NUMBER() OVER (ORDER BY store_id) AS n FROM dim_stores WHERE "
                            "store_id >= :least"_s;
        const auto step = asQuestion(opaque, {u"--param"_s, u"least=1"_s});
        QVERIFY2(step.exitCode == 0, step.err.constData());
        QVERIFY(!step.json().value(u"why").toString().isEmpty());
        m_home.write(u"step.json"_s, QJsonDocument(step.json().value(u"question").toObject()).toJson());
        const auto overStep = martletctl(db + QStringList{u"ask"_s, path(u"step.json"_s)});
        QVERIFY2(overStep.exitCode == 0, overStep.err.constData());
        QVERIFY(overStep.json().value(u"rows").toInteger() > 0);
        const auto plain = martletctl({u"--db"_s, placeOf(database.spec()), u"ask"_s, u"--as-question"_s,
                                       u"--sql"_s, opaque, u"--param"_s, u"least=1"_s});
        QCOMPARE(plain.json(), step.json().value(u"question").toObject());
        QVERIFY(plain.err.contains(step.json().value(u"why").toString().toUtf8()));
        QVERIFY(asQuestion(u"DELETE FROM dim_stores"_s).exitCode != 0);
        QCOMPARE(martletctl(db + QStringList{u"ask"_s, path(u"step.json"_s), u"--as-question"_s}).exitCode, 2);

        const auto line = martletctl(db + QStringList{u"ask"_s, u"--sql"_s,
                                                      u"SELECT transaction_id, line_number FROM sales_fact "
                                                      "ORDER BY 1, 2 LIMIT 1"_s})
                              .json()
                              .value(u"data")
                              .toArray()
                              .at(0)
                              .toArray();
        const QString key = u"%1/%2"_s.arg(line.at(0).toInteger()).arg(line.at(1).toInteger());
        const auto traced = martletctl(db + QStringList{u"batch"_s, u"trace"_s, u"sales_fact"_s, key}).json();
        QVERIFY(traced.value(u"raw").toString().startsWith(QString(key).replace(u'/', u',')));

        const QJsonArray reports =
            martletctl({u"report"_s, u"list"_s, u"--json"_s}).json().value(u"reports").toArray();
        QVERIFY(reports.size() >= 10);
        for (const auto &report : reports) {
            const QString id = report.toObject().value(u"id").toString();
            const auto run = martletctl(db + QStringList{u"report"_s, u"run"_s, id});
            QVERIFY2(run.exitCode == 0, run.err.constData());
            QVERIFY2(run.json().value(u"rows").toInteger() > 0 || id == u"like-for-like" || id == u"low-stock",
                     qPrintable(id));
            const auto file =
                martletctl(db + QStringList{u"report"_s, u"run"_s, id, u"--out"_s, path(id + u".xlsx"_s)});
            QVERIFY2(file.exitCode == 0, file.err.constData());
            QVERIFY(QFile::exists(path(id + u".xlsx"_s)));
            for (const auto &format : {u"table"_s, u"csv"_s})
                QCOMPARE(martletctl({u"--db"_s, placeOf(database.spec()), u"report"_s, u"run"_s, id,
                                     u"--format"_s, format})
                             .exitCode,
                         0);
        }
    }

    void tablesProfilesAndLineage_data() { engines(); }
    void tablesProfilesAndLineage()
    {
        QFETCH(Engine, engine);
        EmptyDatabase database(engine);
        const QStringList db{u"--db"_s, placeOf(database.spec()), u"--json"_s};
        QCOMPARE(martletctl(db + QStringList{u"warehouse"_s, u"init"_s}).exitCode, 0);
        QCOMPARE(martletctl(db + QStringList{u"import"_s, m_files}).exitCode, 0);

        const auto tables = martletctl(db + QStringList{u"warehouse"_s, u"tables"_s}).json();
        QJsonObject sales;
        for (const auto &table : tables.value(u"tables").toArray()) {
            if (table.toObject().value(u"table").toString() == u"sales_fact")
                sales = table.toObject();
        }
        QCOMPARE(sales.value(u"rows").toInteger(), 3000);
        QCOMPARE(sales.value(u"columns").toArray().size(), 13);

        const QStringList ask{u"warehouse"_s, u"profile"_s, u"sales_fact"_s};
        const auto price = martletctl(db + ask + QStringList{u"unit_price"_s}).json();
        QCOMPARE(price.value(u"rows").toInteger(), 3000);
        const auto plain =
            martletctl(db + QStringList{u"ask"_s, u"--sql"_s,
                                        u"SELECT COUNT(DISTINCT unit_price) AS n FROM sales_fact"_s})
                .json();
        QCOMPARE(price.value(u"distinct").toInteger(),
                 plain.value(u"data").toArray().at(0).toArray().at(0).toInteger());
        qint64 inBuckets = price.value(u"histogram").toObject().value(u"rows_above").toInteger();
        for (const auto &bucket : price.value(u"histogram").toObject().value(u"buckets").toArray())
            inBuckets += bucket.toObject().value(u"rows").toInteger();
        QCOMPARE(inBuckets, 3000);

        const auto lineage = martletctl(db + QStringList{u"warehouse"_s, u"lineage"_s, u"sales_fact"_s}).json();
        qint64 rows = 0;
        for (const auto &batch : lineage.value(u"batches").toArray())
            rows += batch.toObject().value(u"rows").toInteger();
        QCOMPARE(rows, 3000);
        QJsonObject source;
        for (const auto &column : lineage.value(u"columns").toArray()) {
            if (column.toObject().value(u"column").toString() == u"unit_price")
                source = column.toObject();
        }
        QCOMPARE(source.value(u"file").toString(), u"sales*.csv"_s);
        QCOMPARE(source.value(u"place").toInteger(), 9);
        QVERIFY(lineage.value(u"reports").toArray().size() >= 9);

        const QStringList words{u"--db"_s, placeOf(database.spec()), u"warehouse"_s};
        const auto said = martletctl(words + QStringList{u"profile"_s, u"dim_customers"_s, u"email"_s});
        QCOMPARE(said.exitCode, 0);
        QVERIFY2(said.out.contains("encrypted") && !said.out.contains("distinct"), said.out.constData());
        QVERIFY(martletctl(words + QStringList{u"tables"_s}).out.contains("→ dim_suppliers"));
        QVERIFY(martletctl(words + QStringList{u"lineage"_s, u"dim_products"_s}).out.contains("products*.csv"));
    }

    void rejectsAreListedAndExported()
    {
        const QStringList db{u"--db"_s, path(u"rejects.db"_s), u"--json"_s};
        QCOMPARE(martletctl(db + QStringList{u"warehouse"_s, u"init"_s}).exitCode, 0);
        m_home.write(
            u"sales.csv"_s,
            "transaction_id,line_number,customer_id,product_id,store_id,employee_id,sale_date,quantity,"
            "unit_price,discount_amount,total_amount,sale_time\n"
            "1,1,-2,5,1,-2,2025-03-04,1,2.50,0,2.50,09:30:00\n"
            "1,2,-2,6,1,-2,31/03/2025,1,2.50,0,2.50,09:30:00\n");
        const auto loaded = martletctl(db + QStringList{u"import"_s, path(u"sales.csv"_s)});
        QVERIFY2(loaded.exitCode == 0 || loaded.exitCode == 3, loaded.err.constData());
        const QString id = QString::number(
            loaded.json().value(u"batches").toArray().at(0).toObject().value(u"batch_id").toInteger());
        const auto listed =
            martletctl(db + QStringList{u"rejects"_s, u"list"_s, id}).json().value(u"rejects").toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.at(0).toObject().value(u"line").toInteger(), 3);
        QCOMPARE(listed.at(0).toObject().value(u"column").toString(), u"sale_date"_s);
        const auto exported =
            martletctl(db + QStringList{u"rejects"_s, u"export"_s, id, u"--out"_s, path(u"bad.csv"_s)});
        QVERIFY2(exported.exitCode == 0, exported.err.constData());
        QFile file(path(u"bad.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("31/03/2025"));
    }

    void groupsAreMendedAndTraced()
    {
        const QStringList db{u"--db"_s, path(u"mended.db"_s), u"--json"_s};
        QCOMPARE(martletctl(db + QStringList{u"warehouse"_s, u"init"_s}).exitCode, 0);
        m_home.write(
            u"sales.csv"_s,
            "transaction_id,line_number,customer_id,product_id,store_id,employee_id,sale_date,quantity,"
            "unit_price,discount_amount,total_amount,sale_time\n"
            "1,1,-2,5,1,-2,2025-03-04,1,2.50,0,2.50,09:30:00\n"
            "1,2,-2,6,1,-2,31/03/2025,1,2.50,0,2.50,09:30:00\n"
            "1,3,-2,6,1,-2,2025-03-04,1,2.50,0,7.50,09:30:00\n");
        const auto loaded = martletctl(db + QStringList{u"import"_s, path(u"sales.csv"_s)});
        const QString id = QString::number(
            loaded.json().value(u"batches").toArray().at(0).toObject().value(u"batch_id").toInteger());
        const auto groups =
            martletctl(db + QStringList{u"rejects"_s, u"groups"_s, id}).json().value(u"groups").toArray();
        QCOMPARE(groups.size(), 2);
        const auto date = groups.at(0).toObject();
        QCOMPARE(date.value(u"mend").toObject().value(u"argument").toString(), u"dd/MM/yyyy"_s);
        QVERIFY(!groups.at(1).toObject().contains(u"mend")); // compute the total, or let it differ?
        const auto undecided = martletctl(db + QStringList{u"rejects"_s, u"retry"_s, id, u"--mend"_s, u"2"_s});
        QCOMPARE(undecided.exitCode, 2);
        m_home.write(u"mends.toml"_s,
                     "[[mend]]\nrule = \"TOTAL\"\ncolumn = \"total_amount\"\naction = \"recompute\"\n");
        const auto retried = martletctl(db + QStringList{u"rejects"_s, u"retry"_s, id, u"--mend"_s, u"1"_s,
                                                         u"--mends"_s, path(u"mends.toml"_s)});
        QVERIFY2(retried.exitCode == 0, retried.err.constData());
        const auto child = retried.json().value(u"batch").toObject();
        QCOMPARE(child.value(u"inserted").toInteger(), 2);
        QCOMPARE(QString::number(child.value(u"retry_of").toInteger()), id);
        QCOMPARE(child.value(u"sums").toObject().value(u"inserted").toString(), u"5.0000"_s);
        const auto trace =
            martletctl(db + QStringList{u"batch"_s, u"trace"_s, u"sales_fact"_s, u"1/2"_s}).json();
        QCOMPARE(trace.value(u"line").toInteger(), 3);
        QCOMPARE(QString::number(trace.value(u"source").toObject().value(u"batch_id").toInteger()), id);
        QVERIFY(trace.value(u"reject").toString().contains(u"31/03/2025"));
        // Another file changes the row.
        m_home.write(
            u"sales2.csv"_s,
            "transaction_id,line_number,customer_id,product_id,store_id,employee_id,sale_date,quantity,"
            "unit_price,discount_amount,total_amount,sale_time\n"
            "1,2,-2,6,1,-2,2025-04-01,2,2.50,0,5.00,09:30:00\n");
        QCOMPARE(martletctl(db + QStringList{u"import"_s, path(u"sales2.csv"_s)}).exitCode, 0);
        const auto changes = martletctl(db + QStringList{u"batch"_s, u"trace"_s, u"sales_fact"_s, u"1/2"_s})
                                 .json()
                                 .value(u"changes")
                                 .toArray();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).toObject().value(u"file").toString(), u"sales2.csv"_s);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
