// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sqlstorytests.h"

#include "support/verify.h"
#include "workbench/workbench.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct Question
{
    int story;
    QString file;
    double points;   // how far a rate may be from what was planted
    double relative; // how far an amount may be from what the story tells
};

// The planted stories' tolerances; a stock-out is measured by other lines here (sales without their returns),
// and what is usual by the other stores' rate. Counts, names and dates are exact.
const std::vector<Question> questions{
    {1, u"1-growth"_s, 0.2, 0.0001}, {2, u"2-stock-out"_s, 0, 0.15}, {3, u"3-promotion"_s, 2, 0.0001},
    {4, u"4-refunds"_s, 0.5, 0.02},  {5, u"5-lapse"_s, 0.5, 0.0001}, {6, u"6-drift"_s, 3, 0},
    {7, u"7-easter"_s, 1, 0},        {8, u"8-baskets"_s, 1, 0},      {9, u"9-silence"_s, 0, 0},
};
constexpr double closeness = 0.05; // rates are told before the day that came twice was corrected

QString sqlOf(const QString &name)
{
    QFile file(QStringLiteral(MARTLET_STORIES) + u'/' + name + u".sql"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// {"period": {"from": …, "to": …}, "easter": …} as period_from, period_to, easter.
QHash<QString, QDate> datesOf(const QJsonObject &given, const QString &prefix = {})
{
    QHash<QString, QDate> dates;
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (it->isObject())
            dates.insert(datesOf(it->toObject(), it.key() + u'_'));
        else if (const auto date = QDate::fromString(it->toString(), Qt::ISODate); date.isValid())
            dates.insert(prefix + it.key(), date);
    }
    return dates;
}

Bindings bindingsFor(const QString &sql, const QHash<QString, QDate> &dates)
{
    Bindings bindings;
    for (auto it = dates.begin(); it != dates.end(); ++it)
        if (sql.contains(QRegularExpression(u":%1\\b"_s.arg(it.key()))))
            bindings.emplace_back(it.key(), *it);
    return bindings;
}

bool isRate(const QString &column)
{
    return column.endsWith(u"_percent") || column == u"lift";
}

void compare(const QString &column, const QString &found, const QJsonValue &told, double leeway)
{
    const QString wanted = told.toVariant().toString();
    bool isNumber = false;
    const double number = wanted.toDouble(&isNumber);
    const QString said = u"%1 is %2, the story tells %3"_s.arg(column, found, wanted);
    if (isNumber)
        QVERIFY2(qAbs(found.toDouble() - number) <= leeway, qPrintable(said));
    else
        QVERIFY2(found == wanted, qPrintable(said));
}

// Amounts of money are told as text, counts as numbers; lost units are an estimate.
double leewayOf(const QString &column, const QJsonValue &told, const Question &question)
{
    if (isRate(column))
        return closeness;
    const bool isAmount = told.isString() || column == u"units_lost";
    return isAmount ? question.relative * qAbs(told.toVariant().toDouble()) : 0;
}

} // namespace

void SqlStoryTests::make(Engine engine)
{
    Shop &shop = m_shops[engine];
    ConnectionSpec spec;
    spec.path = m_home.filePath(u"shop.db"_s);
    if (engine == Engine::PostgreSql) {
        shop.database = std::make_unique<EmptyDatabase>(engine);
        spec = shop.database->spec();
    }
    VERIFY_OK(Workbench::makeDemo(spec, {.lines = m_lines, .seed = 1, .end = QDate(2025, 12, 31)}, {}, {}));
    const auto bench = Workbench::open(spec);
    VERIFY_OK(bench);
    const auto stories = QJsonDocument::fromJson((*bench)->stories()).object().value(u"stories"_s).toArray();
    QCOMPARE(stories.size(), qsizetype(questions.size()));
    for (const auto &story : stories)
        shop.stories.insert(story.toObject().value(u"id"_s).toInt(), story.toObject());
    auto session = Session::open(spec, Access::AdHoc);
    VERIFY_OK(session);
    shop.session = std::move(*session);
}

void SqlStoryTests::initTestCase()
{
    qputenv("MARTLET_HOME", m_home.path().toUtf8());
    qputenv("MARTLET_KEYCHAIN", "off");
    for (const Engine engine : m_engines) {
        make(engine);
        if (QTest::currentTestFailed())
            return;
    }
}

void SqlStoryTests::cleanupTestCase()
{
    for (auto &[engine, shop] : m_shops)
        shop.session.reset(); // before its database goes
}

void SqlStoryTests::sqlFindsWhatTheStoryTells_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<int>("index");
    for (const Engine engine : m_engines)
        for (int i = 0; i < int(questions.size()); ++i)
            QTest::addRow("%s %s", engine == Engine::Sqlite ? "sqlite" : "postgresql",
                          qPrintable(questions[size_t(i)].file))
                << engine << i;
}

void SqlStoryTests::sqlFindsWhatTheStoryTells()
{
    QFETCH(Engine, engine);
    QFETCH(int, index);
    const Question &question = questions[size_t(index)];
    const QJsonObject story = m_shops[engine].stories.value(question.story);
    QJsonObject told = story.value(u"figures"_s).toObject();
    const QJsonObject planted = story.value(u"planted"_s).toObject();
    QHash<QString, QDate> dates = datesOf(story.value(u"dates"_s).toObject());
    const int figures = int(told.size());
    for (auto it = dates.begin(); it != dates.end(); ++it)
        told.insert(it.key(), it->toString(Qt::ISODate));
    if (dates.contains(u"from"_s))
        dates.insert(u"before_from"_s, dates.value(u"from"_s).addDays(-56)); // eight weeks

    const QString sql = sqlOf(question.file);
    const auto answer = m_shops[engine].session->select(sql, bindingsFor(sql, dates));
    VERIFY_OK(answer);
    QCOMPARE(answer->rows->rowCount(), 1);
    int answered = 0;
    for (int i = 0; i < answer->rows->columnCount(); ++i) {
        const QString column = answer->rows->columns()[size_t(i)].name;
        const QString found = toText(answer->rows->value(0, i));
        QVERIFY2(told.contains(column), qPrintable(column));
        answered += !dates.contains(column);
        compare(column, found, told.value(column), leewayOf(column, told.value(column), question));
        if (isRate(column) && planted.contains(column))
            compare(column, found, planted.value(column), question.points);
    }
    QCOMPARE(answered, figures); // each of them was asked
}

} // namespace martlet
