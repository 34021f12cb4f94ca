// SPDX-License-Identifier: GPL-3.0-or-later
// Databases that are no warehouses: the model that is inferred of them (foreign/NAME.ENGINE.toml), and
// questions of it (foreign/cases/NAME-….json), each against SQL written by hand (….sql).
#include "database/pool.h"
#include "foreign/foreignplace.h"
#include "query/question/questionjson.h"
#include "semantic/semanticmodel.h"
#include "support/print.h"
#include "support/verify.h"
#include "warehouse/askedquestion.h"
#include "workbench/databasemodel.h"
#include "workbench/places.h"
#include "workbench/workbench.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace martlet;
using foreign::opened, foreign::viewer;
using namespace Qt::StringLiterals;

namespace {

// Parts of SQL by hand that the engines write each their own way: {year x}.
QString ofEngine(QString sql, Engine engine)
{
    const std::map<QString, std::pair<QString, QString>> parts{
        {u"year"_s, {u"CAST(strftime('%Y', $) AS INTEGER)"_s, u"CAST(EXTRACT(YEAR FROM $) AS INTEGER)"_s}},
        {u"quarter"_s,
         {u"strftime('%Y', $) || ' Q' || ((CAST(strftime('%m', $) AS INTEGER) + 2) / 3)"_s,
          u"to_char($, 'YYYY \"Q\"Q')"_s}},
        {u"month"_s, {u"strftime('%Y-%m', $)"_s, u"to_char($, 'YYYY-MM')"_s}},
        {u"day"_s, {u"date($)"_s, u"CAST($ AS DATE)"_s}},
        {u"decimal"_s, {u"$"_s, u"CAST(CAST($ AS TEXT) AS NUMERIC)"_s}},
    };
    static const QRegularExpression part(u"\\{(\\w+) ([^}]*)\\}"_s);
    for (auto found = part.match(sql); found.hasMatch(); found = part.match(sql)) {
        const auto &[sqlite, postgres] = parts.at(found.captured(1));
        auto text = engine == Engine::Sqlite ? sqlite : postgres;
        sql.replace(found.capturedStart(), found.capturedLength(), text.replace(u"$"_s, found.captured(2)));
    }
    return sql;
}

QStringList namesOf(const SemanticModel &model)
{
    QStringList names;
    for (const auto &measure : model.measures())
        names += measure.name;
    return names;
}

// The text without its comments.
QByteArray withoutNotes(const QByteArray &text)
{
    QByteArray bare;
    for (const auto &line : text.split('\n'))
        if (!line.startsWith('#'))
            bare += line + '\n';
    return bare;
}

} // namespace

class TestDatabaseModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("MARTLET_HOME", m_home.path().toUtf8());
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            for (const auto &name : {u"orders"_s, u"music"_s}) {
                auto &place = m_places[{engine, name}];
                place.first = std::make_unique<EmptyDatabase>(engine);
                foreign::fill(*place.first, name);
                place.second = opened(*place.first);
            }
        }
    }
    void cleanupTestCase() { m_places.clear(); }

    void theTablesGiveTheModel_data() { places(); }
    void theTablesGiveTheModel()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, name);
        const auto file = u"%1.%2.toml"_s.arg(name, engine == Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s);
        const auto text = bench(engine, name).modelText();
        if (qEnvironmentVariableIsSet("MARTLET_SHOW_MODELS"))
            qInfo("%s\n%s", qUtf8Printable(file), text.constData());
        QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(foreign::contentOf(file)));
    }

    void aQuestionAnswersAsSqlByHand_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(MARTLET_FOREIGN) + u"/cases"_s);
        const auto cases = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(cases.size() >= 14);
        for (const auto &name : cases)
            QTest::newRow(qPrintable(name.chopped(5))) << u"cases/"_s + name;
    }
    void aQuestionAnswersAsSqlByHand()
    {
        QFETCH(QString, path);
        const auto name = path.section(u'/', 1).section(u'-', 0, 0);
        const auto question = questionFromJson(foreign::contentOf(path), path);
        VERIFY_OK(question);
        std::map<Engine, QString> answers;
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            auto &place = bench(engine, name);
            const auto asked = answer(place.warehouse(), *question, place.model(), viewer, {});
            VERIFY_OK(asked);
            const auto sql = QString::fromUtf8(foreign::contentOf(path.chopped(4) + u"sql"_s));
            const auto hand = place.warehouse().ask(
                {.sql = ofEngine(sql, engine), .columns = asked->answer.rows->columns(), .adHoc = true}, viewer,
                {});
            VERIFY_OK(hand);
            answers[engine] = printRows(*asked->answer.rows);
            QVERIFY(asked->answer.rows->rowCount() > 0);
            QCOMPARE(answers[engine], printRows(*hand->rows));
        }
        QCOMPARE(answers[Engine::Sqlite], answers[Engine::PostgreSql]);
    }

    void eachMeasureCanBeAskedForByItself_data() { places(); }
    void eachMeasureCanBeAskedForByItself()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, name);
        auto &place = bench(engine, name);
        for (const auto &measure : namesOf(place.model())) {
            Question question;
            question.measures = QStringList{measure};
            const auto asked = answer(place.warehouse(), question, place.model(), viewer, {});
            QVERIFY2(asked, qUtf8Printable(measure + u": "_s + (asked ? QString() : asked.error().message)));
        }
    }

    // No join loses or doubles a row of a fact.
    void totalsAreTheSameByEachDimension_data() { places(); }
    void totalsAreTheSameByEachDimension()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, name);
        auto &place = bench(engine, name);
        const auto fact = name == u"orders" ? u"order_detail_count"_s : u"invoice_line_count"_s;
        Question whole;
        whole.measures = QStringList{fact};
        const auto total = answer(place.warehouse(), whole, place.model(), viewer, {});
        VERIFY_OK(total);
        int reached = 0;
        for (const auto &dimension : place.model().dimensions()) {
            auto question = whole;
            question.by = QStringList{dimension.name()};
            const auto asked = answer(place.warehouse(), question, place.model(), viewer, {});
            if (!asked)
                continue; // it does not hang on the fact
            ++reached;
            qint64 sum = 0;
            for (qint64 row = 0; row < asked->answer.rows->rowCount(); ++row)
                sum += asked->answer.rows->number(row, 1);
            QVERIFY2(sum == total->answer.rows->number(0, 0), qUtf8Printable(dimension.name()));
        }
        QVERIFY(reached >= (name == u"orders" ? 20 : 10));
    }

    void aRelativePeriodCountsFromTheLastDayOfTheFacts_data() { engines(); }
    void aRelativePeriodCountsFromTheLastDayOfTheFacts()
    {
        QFETCH(Engine, engine);
        const auto facts = bench(engine, u"orders"_s).warehouse().facts();
        VERIFY_OK(facts);
        QCOMPARE(facts->firstSale, QDate(1996, 7, 4));
        QCOMPARE(facts->asOf, QDate(1996, 7, 4).addDays(39 * 17));
    }

    // ---------------------------------------------------------------- nothing is written

    void nothingIsWritten_data() { engines(); }
    void nothingIsWritten()
    {
        QFETCH(Engine, engine);
        const EmptyDatabase database(engine);
        foreign::fill(database, u"music"_s);
        const auto filesOf = [&] {
            QDir folder(QFileInfo(database.spec().path).absolutePath());
            auto files = engine == Engine::Sqlite ? folder.entryList(QDir::Files, QDir::Name) : QStringList();
            files.removeIf([](const QString &name) { // SQLite's own, of a file with a write-ahead log
                return name.endsWith(u"-wal"_s) || name.endsWith(u"-shm"_s);
            });
            return files;
        };
        const auto before = filesOf();
        {
            const auto place = opened(database);
            const auto asked = place->warehouse().ask(
                {.sql = u"SELECT COUNT(*) AS n FROM tracks"_s, .adHoc = true}, viewer, {});
            VERIFY_OK(asked);
            QCOMPARE(printRows(*asked->rows).trimmed().section(u'\n', -1), u"12"_s);
            for (const auto &sql :
                 {u"DELETE FROM tracks"_s, u"CREATE TABLE t (a INTEGER)"_s, u"UPDATE tracks SET name = 'x'"_s})
                QVERIFY(!place->warehouse().ask({.sql = sql, .adHoc = true}, viewer, {}));
            const auto written = place->pool().run(LaneKind::Writer, u"test"_s, {},
                                                   [](Session &) -> Result<void> { return {}; });
            QVERIFY(!written);
            QCOMPARE(written.error().kind, Error::Kind::Denied);
            QVERIFY(!place->expectWritable());
            QVERIFY(!place->cipher());
        }
        QCOMPARE(filesOf(), before);
        const auto session = database.open();
        const auto count =
            session->integer(engine == Engine::Sqlite
                                 ? u"SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table'"_s
                                 : u"SELECT COUNT(*) FROM pg_tables WHERE schemaname IN ('public', 'wh')"_s);
        VERIFY_OK(count);
        QCOMPARE(*count, 8);
    }

    void otherVerbsSayWhatTheDatabaseIs_data() { engines(); }
    void otherVerbsSayWhatTheDatabaseIs()
    {
        QFETCH(Engine, engine);
        const auto refused = Workbench::open(m_places[{engine, u"music"_s}].first->spec());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Input);
        QVERIFY(refused.error().message.contains(u"not a Martlet warehouse"_s));
    }

    // ---------------------------------------------------------------- kept models

    void aKeptModelIsReadAndForgotten_data() { engines(); }
    void aKeptModelIsReadAndForgotten()
    {
        QFETCH(Engine, engine);
        const EmptyDatabase database(engine);
        foreign::fill(database, u"music"_s);
        auto text = opened(database)->modelText();
        QVERIFY(text.contains("title = \"Invoices\""));
        text.replace("title = \"Invoices\"", "title = \"Bills\"");
        VERIFY_OK(keepModelText(database.spec(), text));
        auto place = opened(database);
        QVERIFY(place->isModelKept());
        QCOMPARE(place->modelText(), text);
        QCOMPARE(place->model().entity(u"invoice")->title, u"Bills"_s);
        QVERIFY(place->modelNotice().isEmpty());
        VERIFY_OK(forgetModelText(database.spec()));
        place = opened(database);
        QVERIFY(!place->isModelKept());
        QCOMPARE(place->model().entity(u"invoice")->title, u"Invoices"_s);
    }

    void aKeptModelThatDoesNotFitIsSaid()
    {
        const EmptyDatabase database(Engine::Sqlite);
        foreign::fill(database, u"music"_s);
        auto text = opened(database)->modelText();
        VERIFY_OK(keepModelText(database.spec(), text));
        foreign::runIn(database, u"DROP TABLE playlist_track"_s);
        const auto place = opened(database);
        QVERIFY(place->isModelKept());
        QVERIFY2(place->modelNotice().contains(u"\"playlist_track\" cannot be read"_s),
                 qUtf8Printable(place->modelNotice()));
        QVERIFY(place->model().entity(u"track"));
        QVERIFY(!place->model().entity(u"playlist_track"));
        VERIFY_OK(forgetModelText(database.spec()));
    }

    void aSlipIsHeardOf_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        QTest::newRow("word") << QByteArray("kind = \"fact\"") << QByteArray("kid = \"fact\"")
                              << u"“kid” is no word here"_s;
        QTest::newRow("table") << QByteArray("table = \"playlist_track\"")
                               << QByteArray("table = \"play_list\"") << u"\"playlist_track\" cannot be read"_s;
        QTest::newRow("expression") << QByteArray("SUM(t.milliseconds)") << QByteArray("SUM(t.seconds)")
                                    << u"\"milliseconds\" cannot be counted"_s;
        QTest::newRow("column") << QByteArray("{name = \"billing_country\"")
                                << QByteArray("{name = \"country\"")
                                << u"is missing among the columns of its entity"_s;
        QTest::newRow("alias") << QByteArray("alias = \"a2\"") << QByteArray("alias = \"a\"")
                               << u"needs an alias that no other entity has"_s;
        QTest::newRow("nothing") << QByteArray("[[") << QByteArray("#[[") << u"has no measure"_s;
        QTest::newRow("toml") << QByteArray("[[entity]]") << QByteArray("[[entity]") << u"line"_s;
    }
    void aSlipIsHeardOf()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, said);
        auto &place = bench(Engine::Sqlite, u"music"_s);
        auto text = withoutNotes(place.modelText());
        QVERIFY2(text.contains(from), text.constData());
        if (from == "[[")
            text = "# nothing\n";
        else
            text.replace(from, to);
        const auto read = databaseModel(place.pool(), text, u"mine.toml"_s, {});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Input);
        QVERIFY2(read.error().message.contains(said) && read.error().message.contains(u"mine.toml"_s),
                 qUtf8Printable(read.error().message));
    }

    // A question that was left unsaved comes back in the database it was asked of, and in no other.
    void eachDatabaseIsTold()
    {
        QStringList ids;
        for (const auto &[place, both] : m_places)
            ids += both.second->warehouseId();
        QVERIFY(!ids.contains(QString()));
        QCOMPARE(QStringList(ids).removeDuplicates(), 0);
    }

private:
    void places()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("name");
        for (const auto &name : {u"orders"_s, u"music"_s}) {
            QTest::newRow(qPrintable(name + u" sqlite"_s)) << Engine::Sqlite << name;
            QTest::newRow(qPrintable(name + u" postgresql"_s)) << Engine::PostgreSql << name;
        }
    }
    Workbench &bench(Engine engine, const QString &name) { return *m_places.at({engine, name}).second; }

    QTemporaryDir m_home;
    std::map<std::pair<Engine, QString>, std::pair<std::unique_ptr<EmptyDatabase>, std::unique_ptr<Workbench>>>
        m_places;
};

QTEST_GUILESS_MAIN(TestDatabaseModel)
#include "tst_databasemodel.moc"
