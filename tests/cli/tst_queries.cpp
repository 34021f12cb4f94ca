// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "support/starheaders.h"
#include "support/warehouses.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// What is asked at a terminal stands in the log; a rollup that is advised by it is added, built and read.
class TestQueries : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EmptyDatabase> m_database;
    QStringList m_db;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString modelFile() const { return path(u"home/config/semantic.toml"_s); }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    CommandRun run(const QStringList &words) const { return martletctl(m_db + words); }
    QJsonArray queries(const QStringList &words = {}) const
    {
        return run(QStringList{u"warehouse"_s, u"queries"_s} + words).json().value(u"queries").toArray();
    }

    // Two days with many lines each: of stores and brands there are few.
    static QByteArray sales()
    {
        QByteArray text = salesHeader;
        for (int line = 0; line < 200; ++line) {
            const auto number = QByteArray::number(line + 1);
            text += number + ",1,-2," + (line % 3 ? "10" : "11") + ',' + (line % 2 ? "5" : "6") + ",7," +
                    (line % 4 ? "2025-01-01" : "2025-02-02") + ",2,5,0,10,\n";
        }
        return text;
    }

private Q_SLOTS:
    void init()
    {
        QFETCH(Engine, engine);
        qputenv("MARTLET_HOME", path(u"home"_s).toLocal8Bit());
        qputenv("MARTLET_KEYCHAIN", "off");
        QVERIFY(QDir().mkpath(path(u"home/config"_s)));
        QFile::remove(modelFile());
        m_database = std::make_unique<EmptyDatabase>(engine);
        m_db = {u"--db"_s, placeOf(m_database->spec()), u"--json"_s};
        QCOMPARE(run({u"warehouse"_s, u"init"_s}).exitCode, 0);
        write(path(u"products.csv"_s), QByteArray(productsHeader) +
                                           "10,Kettle,Home,Kitchen,S,Acme,3,3,50,active,merchandise,\n"
                                           "11,Spoon,Home,Kitchen,S,Bolt,3,4,60,active,merchandise,\n");
        write(path(u"sales.csv"_s), sales());
        const auto loaded = run({u"import"_s, path(u"products.csv"_s), path(u"sales.csv"_s)});
        QVERIFY2(loaded.exitCode == 0, loaded.err.constData());
        write(path(u"question.json"_s),
              R"({"version": 1, "title": "Brands by store", "measures": ["revenue", "units"],
                  "by": ["store.store_name", "product.brand"],
                  "where": {"field": "product.brand", "one_of": ["Acme", "Bolt"]}})");
    }
    void cleanup() { m_database.reset(); }

    void whatIsAskedStandsInTheLog_data() { engines(); }
    void whatIsAskedStandsInTheLog()
    {
        QCOMPARE(queries(), QJsonArray());
        QCOMPARE(run({u"ask"_s, path(u"question.json"_s)}).exitCode, 0);
        const auto cut = run({u"ask"_s, u"--sql"_s, u"SELECT brand FROM dim_products WHERE brand <> 'Smith'"_s,
                              u"--most"_s, u"1"_s});
        QVERIFY2(cut.exitCode == 0, cut.err.constData());
        QCOMPARE(cut.json().value(u"cut_at").toInt(), 1);
        QVERIFY2(cut.err.contains("cut at 1 rows"), cut.err.constData());
        QCOMPARE(run({u"ask"_s, u"--sql"_s, u"SELECT nonsense"_s}).exitCode, 2);
        QCOMPARE(run({u"report"_s, u"run"_s, u"top-products"_s}).exitCode, 0);

        const auto all = queries();
        QCOMPARE(all.size(), 4);
        const auto report = all.at(0).toObject(), failed = all.at(1).toObject(), sql = all.at(2).toObject(),
                   question = all.at(3).toObject();
        QCOMPARE(report.value(u"kind").toString(), u"report"_s);
        QVERIFY(!report.value(u"rollup").toString().isEmpty());
        QCOMPARE(failed.value(u"outcome").toString(), u"failed"_s);
        QCOMPARE(sql.value(u"kind").toString(), u"sql"_s);
        QCOMPARE(sql.value(u"outcome").toString(), u"cut"_s);
        QCOMPARE(sql.value(u"sql").toString(), u"SELECT brand FROM dim_products WHERE brand <> ?"_s);
        QCOMPARE(question.value(u"title").toString(), u"Brands by store"_s);
        QCOMPARE(question.value(u"rows").toInt(), 4);
        QVERIFY(!question.value(u"why_not").toString().isEmpty());
        const auto need = question.value(u"needs").toArray().at(0).toObject();
        QCOMPARE(need.value(u"fact").toString(), u"sales"_s);
        QCOMPARE(need.value(u"measures").toArray(), QJsonArray({u"revenue"_s, u"units"_s}));
        QVERIFY(!question.value(u"asked_by").toString().isEmpty());

        QCOMPARE(queries({u"--most"_s, u"1"_s}).size(), 1);
        QCOMPARE(queries({u"--slow"_s, u"3600000"_s}), QJsonArray());
        QCOMPARE(run({u"warehouse"_s, u"queries"_s, u"--slow"_s, u"soon"_s}).exitCode, 2);
        const auto words = martletctl(m_db.mid(0, 2) + QStringList{u"warehouse"_s, u"queries"_s});
        QVERIFY2(words.out.contains("Brands by store"), words.out.constData());
        QVERIFY2(words.out.contains("(cut at 1 rows)"), words.out.constData());
    }

    void whatTakesTooLongIsNoAnswer_data() { engines(); }
    void whatTakesTooLongIsNoAnswer()
    {
        const auto endless =
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
            "SELECT SUM(a.i) FROM n a CROSS JOIN n b CROSS JOIN n c"_s;
        const auto ended = run({u"ask"_s, u"--sql"_s, endless, u"--within"_s, u"0.2"_s});
        QCOMPARE(ended.exitCode, 10);
        QVERIFY2(ended.err.contains("no whole answer within 0.2 s"), ended.err.constData());
        QCOMPARE(queries().at(0).toObject().value(u"outcome").toString(), u"cancelled"_s);
        const auto quick = run({u"ask"_s, u"--sql"_s, u"SELECT 1 AS one"_s, u"--within"_s, u"60"_s});
        QVERIFY2(quick.exitCode == 0, quick.err.constData());
        QVERIFY(quick.json().value(u"cut_at").isNull());
        QCOMPARE(run({u"ask"_s, u"--sql"_s, u"SELECT 1"_s, u"--within"_s, u"soon"_s}).exitCode, 2);
    }

    void anEmptyLogAdvisesNothingAndSaysSo_data() { engines(); }
    void anEmptyLogAdvisesNothingAndSaysSo()
    {
        const auto advised =
            martletctl(m_db.mid(0, 2) + QStringList{u"warehouse"_s, u"rollups"_s, u"advise"_s});
        QCOMPARE(advised.exitCode, 0);
        QVERIFY2(advised.out.contains("The log of questions is empty"), advised.out.constData());
        const auto json = run({u"warehouse"_s, u"rollups"_s, u"advise"_s}).json();
        QCOMPARE(json.value(u"logged").toInt(-1), 0);
        QCOMPARE(json.value(u"advice").toArray(), QJsonArray());
    }

    void whatIsAdvisedIsBuiltAndRead_data() { engines(); }
    void whatIsAdvisedIsBuiltAndRead()
    {
        const QStringList ask{u"ask"_s, path(u"question.json"_s)};
        const auto before = run(ask).json();
        QCOMPARE(before.value(u"rollup").toString(), QString());
        const auto advised = run({u"warehouse"_s, u"rollups"_s, u"advise"_s});
        QVERIFY2(advised.exitCode == 0, advised.err.constData());
        QCOMPARE(advised.json().value(u"unserved").toInt(), 1);
        QCOMPARE(advised.json().value(u"advice").toArray().size(), 1);
        const auto best = advised.json().value(u"advice").toArray().at(0).toObject();
        QCOMPARE(best.value(u"questions").toInt(), 1);
        QCOMPARE(best.value(u"titles").toArray(), QJsonArray({u"Brands by store"_s}));
        QCOMPARE(best.value(u"lines").toInt(), 200);
        QCOMPARE(best.value(u"rows_by_day").toInt(), 6); // two brands a day, in one store or both
        QCOMPARE(best.value(u"rows_by_month").toInt(), 6);
        QVERIFY(best.value(u"counted").toBool());
        const auto name = best.value(u"name").toString();

        write(modelFile(), best.value(u"toml").toString().toUtf8());
        const auto built = run({u"warehouse"_s, u"rollups"_s, u"build"_s, name});
        QVERIFY2(built.exitCode == 0, built.err.constData());
        const auto after = run(ask).json();
        QVERIFY2(!after.value(u"rollup").toString().isEmpty(), qPrintable(after.value(u"why_not").toString()));
        QCOMPARE(after.value(u"data"), before.value(u"data"));
        QCOMPARE(run({u"warehouse"_s, u"verify"_s}).exitCode, 0);
        const auto again = run({u"warehouse"_s, u"rollups"_s, u"advise"_s}).json();
        QCOMPARE(again.value(u"advice").toArray(), QJsonArray()); // it is there
    }
};

QTEST_GUILESS_MAIN(TestQueries)
#include "tst_queries.moc"
