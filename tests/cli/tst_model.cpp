// SPDX-License-Identifier: GPL-3.0-or-later
// The command line on a database that is no warehouse.
#include "cli/commandline.h"
#include "database/session.h"
#include "support/warehouses.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("MARTLET_HOME", m_home.path().toUtf8());
        qputenv("MARTLET_KEYCHAIN", "off");
    }

    void aDatabaseIsAskedByItsModel_data() { engines(); }
    void aDatabaseIsAskedByItsModel()
    {
        QFETCH(Engine, engine);
        const EmptyDatabase database(engine);
        fill(database);
        const QStringList db{u"--db"_s, placeOf(database.spec())};

        const auto inferred = martletctl(db + QStringList{u"model"_s, u"infer"_s});
        QVERIFY2(inferred.exitCode == 0, inferred.err.constData());
        QVERIFY(inferred.out.contains("name = \"visit_count\""));
        const auto question = write(u"question.json"_s, R"({"version": 1, "measures": ["fee", "visit_count"],
            "by": ["pet.kind"], "period": "last-2-days", "totals": true})");
        const auto answered = martletctl(db + QStringList{u"ask"_s, question, u"--json"_s});
        QVERIFY2(answered.exitCode == 0, answered.err.constData());
        QCOMPARE(answered.json().value(u"data").toArray(),
                 (QJsonArray{QJsonArray{u"cat"_s, 10.2, 1}, QJsonArray{u"dog"_s, 20.3, 1}}));
        QCOMPARE(answered.json().value(u"totals").toArray().at(1).toString(), u"30.50"_s);
        const auto inSql = martletctl(
            db + QStringList{u"ask"_s, u"--sql"_s, u"SELECT COUNT(*) AS n FROM visits"_s, u"--json"_s});
        QVERIFY2(inSql.exitCode == 0, inSql.err.constData());
        QCOMPARE(inSql.json().value(u"data").toArray(), QJsonArray{QJsonArray{3}});
        QVERIFY(martletctl(db + QStringList{u"ask"_s, u"--sql"_s, u"DELETE FROM visits"_s}).exitCode != 0);
        const auto plan = martletctl(db + QStringList{u"ask"_s, question, u"--explain"_s});
        QVERIFY2(plan.exitCode == 0, plan.err.constData());
    }

    void aModelIsCheckedKeptAndForgotten_data() { engines(); }
    void aModelIsCheckedKeptAndForgotten()
    {
        QFETCH(Engine, engine);
        const EmptyDatabase database(engine);
        fill(database);
        const QStringList model{u"--db"_s, placeOf(database.spec()), u"model"_s};
        auto text = martletctl(model + QStringList{u"infer"_s}).out;
        QVERIFY(text.contains("title = \"Visits\""));
        const auto file = write(u"mine.toml"_s, text.replace("title = \"Visits\"", "title = \"Calls\""));
        QCOMPARE(martletctl(model + QStringList{u"check"_s, file}).exitCode, 0);
        QVERIFY(!martletctl(model + QStringList{u"show"_s}).out.contains("\"Calls\""));
        const auto kept = martletctl(model + QStringList{u"keep"_s, file, u"--json"_s});
        QVERIFY2(kept.exitCode == 0, kept.err.constData());
        QVERIFY(QFile::exists(kept.json().value(u"kept").toString()));
        QCOMPARE(martletctl(model + QStringList{u"show"_s}).out, text);
        QVERIFY(martletctl(model + QStringList{u"show"_s, u"--json"_s}).json().value(u"kept").toBool());
        const auto wrong = write(u"wrong.toml"_s, text.replace("SUM(v.fee)", "SUM(v.price)"));
        const auto refused = martletctl(model + QStringList{u"keep"_s, wrong});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains("wrong.toml, line ") && refused.err.contains("\"fee\" cannot be counted"),
                 refused.err.constData());
        QCOMPARE(martletctl(model + QStringList{u"forget"_s}).exitCode, 0);
        QVERIFY(!martletctl(model + QStringList{u"show"_s}).out.contains("\"Calls\""));
    }

    void whatOnlyAWarehouseHasIsSaid()
    {
        const EmptyDatabase database(Engine::Sqlite);
        fill(database);
        const QStringList db{u"--db"_s, placeOf(database.spec())};
        for (const auto &words : {QStringList{u"report"_s, u"run"_s, u"monthly-revenue"_s},
                                  QStringList{u"batch"_s, u"list"_s}, QStringList{u"quality"_s, u"list"_s}}) {
            const auto refused = martletctl(db + words);
            QCOMPARE(refused.exitCode, 3);
            QVERIFY2(refused.err.contains("not a Martlet warehouse: it can be asked"), refused.err.constData());
        }
        QCOMPARE(martletctl(db + QStringList{u"model"_s}).exitCode, 2);
        QCOMPARE(martletctl(db + QStringList{u"model"_s, u"keep"_s}).exitCode, 2);
        const auto shop = QDir(m_home.path()).filePath(u"shop.db"_s);
        const QStringList warehouse{u"--db"_s, shop};
        QCOMPARE(martletctl(warehouse + QStringList{u"warehouse"_s, u"init"_s}).exitCode, 0);
        const auto builtIn = martletctl(warehouse + QStringList{u"model"_s, u"show"_s});
        QCOMPARE(builtIn.exitCode, 2);
        QVERIFY2(builtIn.err.contains("whose model is built in"), builtIn.err.constData());
    }

private:
    static void fill(const EmptyDatabase &database)
    {
        const auto session = database.open();
        const auto path =
            database.spec().engine == Engine::Sqlite ? QString() : u"SET search_path TO public;"_s;
        const auto made = session->executeScript(
            path + u"CREATE TABLE pets (pet_id INTEGER PRIMARY KEY, kind VARCHAR(10) NOT NULL);"
                   "CREATE TABLE visits (visit_id INTEGER PRIMARY KEY, pet_id INTEGER NOT NULL REFERENCES pets "
                   "(pet_id), "
                   "visit_date DATE NOT NULL, fee NUMERIC(8, 2) NOT NULL);"
                   "INSERT INTO pets VALUES (1, 'cat'), (2, 'dog');"
                   "INSERT INTO visits VALUES (1, 1, '2024-05-01', 5.10), (2, 1, '2024-06-01', 10.20), "
                   "(3, 2, '2024-06-02', 20.30);"_s);
        if (!made)
            qFatal("%s %s", qUtf8Printable(made.error().message), qUtf8Printable(made.error().detail));
    }
    QString write(const QString &name, const QByteArray &text) const
    {
        const auto path = QDir(m_home.path()).filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written.", qUtf8Printable(path));
        return path;
    }

    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
