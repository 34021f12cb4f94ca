// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of tests/query/cases (NAME.json), each answered on both engines, against SQL written by hand
// (NAME.sql, where ${…} stands for a stored amount of the engine, and ${money 100} for such an amount of that
// many, ${pieces 100} likewise for quantities, ${tenths 50} and ${hundredth 225} for numbers; ${cost of p} for
// the cost of a product "p"; ${at7 a} has an amount at seven decimals; ${percent a | b}, ${hundredths a | b}
// and ${divided a | b} divide columns of one scale to two decimals, and an amount by a number to its own,
// rounded half away from zero).
#include "query/question/questionjson.h"
#include "query/question/questionparts.h"
#include "query/question/resolvedquestion.h"
#include "query/signup.h"
#include "reports/shopplace.h"
#include "semantic/semanticmodel.h"
#include "semantic/sqltemplate.h"
#include "support/contentof.h"
#include "support/print.h"
#include "support/verify.h"
#include "warehouse/askedquestion.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const Viewer viewer{u"analyst"_s, {}};

// SQLite divides whole numbers to whole numbers; `tens` is what its result is counted in.
QString divided(Engine engine, const QString &factor, const QString &tens, const QString &scale)
{
    return engine == Engine::Sqlite
               ? u"(CASE WHEN \\2 <> 0 THEN (CASE WHEN (\\1 < 0) = (\\2 < 0) THEN 1 ELSE -1 END) * "
                 "((ABS(\\1) * %1 * 2 + ABS(\\2)) / (2 * ABS(\\2))) END)"_s.arg(tens)
               : u"ROUND(\\1 * %1 / NULLIF(\\2, 0), %2)"_s.arg(factor, scale);
}

QString handWritten(const QString &path, Engine engine)
{
    const bool isSqlite = engine == Engine::Sqlite;
    const std::vector<std::pair<QString, QString>> words{
        {u"money (\\d+)"_s, isSqlite ? u"\\10000"_s : u"\\1"_s},
        {u"tenths (\\d+)"_s, isSqlite ? u"\\1"_s : u"(\\1 / 10.0)"_s},
        {u"hundredth (\\d+)"_s, isSqlite ? u"\\1"_s : u"(\\1 / 100.0)"_s},
        {u"pieces (\\d+)"_s, isSqlite ? u"\\1000"_s : u"\\1"_s},
        {u"cost of (\\w+)"_s, isSqlite ? u"\\1.cost_price_e4"_s : u"\\1.cost_price"_s},
        {u"at7 (\\w+)"_s, isSqlite ? u"\\1 * 1000"_s : u"\\1"_s},
        {u"percent (\\w+) \\| (\\w+)"_s, divided(engine, u"100.0"_s, u"10000"_s, u"2"_s)},
        {u"hundredths (\\w+) \\| (\\w+)"_s, divided(engine, u"1.0"_s, u"100"_s, u"2"_s)},
        {u"divided (\\w+) \\| (\\w+)"_s, divided(engine, u"1"_s, u"1"_s, u"4"_s)},
    };
    auto text = QString::fromUtf8(contentOf(path));
    for (const auto &[word, sql] : words)
        text.replace(QRegularExpression(u"\\$\\{"_s + word + u"\\}"_s), sql);
    return text;
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        VERIFY_OK(model);
        m_model = std::move(*model);
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql})
            m_places[engine] = std::make_unique<ShopPlace>(engine);
    }
    void cleanupTestCase() { m_places.clear(); }

    void aQuestionAnswersAsSqlWrittenByHand_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(MARTLET_QUERY_CASES));
        const auto cases = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(!cases.isEmpty());
        for (const auto &name : cases)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void aQuestionAnswersAsSqlWrittenByHand()
    {
        QFETCH(QString, path);
        const auto question = questionFromJson(contentOf(path), path);
        VERIFY_OK(question);
        const auto byHand = path.chopped(4) + u"sql"_s;
        std::map<Engine, QString> answers;
        for (const auto &[engine, place] : m_places) {
            const auto asked = answer(*place->warehouse, *question, m_model, viewer, {});
            VERIFY_OK(asked);
            const auto sql = expandMeasures(handWritten(byHand, engine), m_model, engine);
            VERIFY_OK(sql);
            const SqlQuestion expected{.sql = *sql, .columns = asked->answer.rows->columns()};
            const auto hand = place->warehouse->ask(expected, viewer, {});
            VERIFY_OK(hand);
            QVERIFY2(hand->rows->rowCount() > 0, "the case asks for nothing");
            QCOMPARE(printRows(*asked->answer.rows), printRows(*hand->rows));
            answers[engine] = printRows(*asked->answer.rows);
        }
        QCOMPARE(answers[Engine::Sqlite], answers[Engine::PostgreSql]);
    }

    // On SQLite Martlet runs another text than the one that can be read and copied.
    void whatIsShownGivesTheSameRows_data() { aQuestionAnswersAsSqlWrittenByHand_data(); }

    void whatIsShownGivesTheSameRows()
    {
        QFETCH(QString, path);
        const auto question = questionFromJson(contentOf(path), path);
        VERIFY_OK(question);
        auto &warehouse = *m_places[Engine::Sqlite]->warehouse;
        const auto facts = warehouse.facts();
        VERIFY_OK(facts);
        const auto resolved = resolvedQuestion(*question, facts->firstSale, facts->asOf);
        VERIFY_OK(resolved);
        const bool isUnion = !resolved->rowsOf.of.isEmpty();
        const auto parts = isUnion ? partsOfUnion(*resolved) : Result<std::vector<Question>>({*resolved});
        VERIFY_OK(parts);
        for (const auto &part : *parts) {
            const auto prepared = prepare(part, m_model, Engine::Sqlite);
            VERIFY_OK(prepared);
            const SqlQuestion shown{.sql = prepared->shown.sql,
                                    .bindings = prepared->shown.bindings,
                                    .columns = prepared->shown.columns};
            const auto asShown = warehouse.ask(shown, viewer, {}),
                       asRun = warehouse.ask(prepared->sql, viewer, {});
            VERIFY_OK(asShown);
            VERIFY_OK(asRun);
            auto shownRows = printRows(*asShown->rows).split(u'\n'),
                 runRows = printRows(*asRun->rows).split(u'\n');
            if (!prepared->plan.isWholeInSql()) { // these are sorted behind the SQL
                shownRows.sort();
                runRows.sort();
            }
            QCOMPARE(shownRows, runRows);
        }
    }

    // A dimension splits a total and never changes it: no join of the model counts a row twice or loses one.
    void aDimensionNeverChangesTheTotal_data()
    {
        QTest::addColumn<QString>("dimension");
        for (const auto &dimension : m_model.dimensions())
            QTest::newRow(qPrintable(dimension.name())) << dimension.name();
    }

    // Most customers of the shop never signed up.
    void aTableThatMayBeMissingLosesNoRow()
    {
        const auto model = modelWithSignUp();
        VERIFY_OK(model);
        for (const auto &[engine, place] : m_places)
            QCOMPARE(revenue(*place, {u"signup.year"_s}, *model), revenue(*place, {}, m_model));
    }

    void aDimensionNeverChangesTheTotal()
    {
        QFETCH(QString, dimension);
        for (const auto &[engine, place] : m_places) {
            const auto total = revenue(*place, {}, m_model);
            QVERIFY(total != 0);
            QCOMPARE(revenue(*place, {dimension}, m_model), total);
        }
    }

private:
    static ResultSetPtr rowsOf(const ShopPlace &place, const Question &question, const SemanticModel &model)
    {
        const auto asked = answer(*place.warehouse, question, model, viewer, {});
        if (!asked)
            qFatal("%s %s", qPrintable(asked.error().message), qPrintable(asked.error().detail));
        return asked->answer.rows;
    }
    static qint64 revenue(const ShopPlace &place, const QStringList &by, const SemanticModel &model)
    {
        const auto rows = rowsOf(place, {.measures = {u"revenue"_s}, .by = by}, model);
        qint64 sum = 0;
        const int column = rows->indexOf(u"revenue");
        for (qint64 row = 0; row < rows->rowCount(); ++row)
            sum += rows->number(row, column);
        return sum;
    }

    SemanticModel m_model;
    std::map<Engine, std::unique_ptr<ShopPlace>> m_places;
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
