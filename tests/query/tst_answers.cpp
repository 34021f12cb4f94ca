// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of tests/query/cases (NAME.json), each answered on both engines, against SQL written by hand
// (NAME.sql, where ${…} stands for a stored amount of the engine, and ${money 100} for such an amount of that
// many).
#include "query/question/questionjson.h"
#include "query/signup.h"
#include "query/sqltemplate.h"
#include "reports/shopplace.h"
#include "semantic/semanticmodel.h"
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

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(path));
    return file.readAll();
}

QString handWritten(const QString &path, Engine engine)
{
    static const QRegularExpression amount(u"\\$\\{money (\\d+)\\}"_s);
    return QString::fromUtf8(contentOf(path))
        .replace(amount, engine == Engine::Sqlite ? u"\\10000"_s : u"\\1"_s);
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
            const auto prepared = prepare(*question, m_model, engine);
            VERIFY_OK(prepared);
            const auto asked = place->warehouse->ask(prepared->sql, viewer, {});
            VERIFY_OK(asked);
            auto expected = prepared->sql;
            const auto sql = expandMeasures(handWritten(byHand, engine), m_model, engine);
            VERIFY_OK(sql);
            expected.sql = *sql;
            expected.bindings.clear();
            const auto hand = place->warehouse->ask(expected, viewer, {});
            VERIFY_OK(hand);
            QVERIFY2(hand->rows->rowCount() > 0, "the case asks for nothing");
            QCOMPARE(printRows(*asked->rows), printRows(*hand->rows));
            answers[engine] = printRows(*asked->rows);
        }
        QCOMPARE(answers[Engine::Sqlite], answers[Engine::PostgreSql]);
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
    static qint64 revenue(const ShopPlace &place, const QStringList &by, const SemanticModel &model)
    {
        const auto prepared = prepare({.measures = {u"revenue"_s}, .by = by}, model, place.warehouse->engine());
        const auto answer = prepared ? place.warehouse->ask(prepared->sql, viewer, {}) : fail(prepared.error());
        if (!answer)
            qFatal("%s %s", qPrintable(answer.error().message), qPrintable(answer.error().detail));
        qint64 sum = 0;
        const int column = answer->rows->indexOf(u"revenue");
        for (qint64 row = 0; row < answer->rows->rowCount(); ++row)
            sum += answer->rows->number(row, column);
        return sum;
    }

    SemanticModel m_model;
    std::map<Engine, std::unique_ptr<ShopPlace>> m_places;
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
