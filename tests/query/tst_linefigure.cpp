// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/records/linefigure.h"
#include "semantic/semanticmodel.h"
#include "semantic/sqltemplate.h"
#include "support/verify.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestLineFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineBringsItsPartOfTheAggregate_data()
    {
        QTest::addColumn<QString>("aggregate");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &aggregate, LineFigure::Kind kind,
                            const QString &text) { QTest::newRow(name) << aggregate << int(kind) << text; };
        row("sum", u"SUM(s.total_e4)"_s, LineFigure::Kind::Summed, u"s.total_e4"_s);
        row("case", u"SUM(CASE WHEN (a) > 0 THEN f(b) ELSE 0 END)"_s, LineFigure::Kind::Summed,
            u"CASE WHEN (a) > 0 THEN f(b) ELSE 0 END"_s);
        row("rows", u"COUNT(*)"_s, LineFigure::Kind::Summed, u"1"_s);
        row("values", u"count(s.x)"_s, LineFigure::Kind::Summed, u"CASE WHEN s.x IS NOT NULL THEN 1 END"_s);
        row("things", u"COUNT(DISTINCT a || ')' || b)"_s, LineFigure::Kind::Distinct, u"a || ')' || b"_s);
        row("different values", u"SUM(DISTINCT a)"_s, LineFigure::Kind::None, {});
        row("two sums", u"SUM(a) - SUM(b)"_s, LineFigure::Kind::None, {});
        row("another", u"MAX(a)"_s, LineFigure::Kind::None, {});
        row("nothing", QString(), LineFigure::Kind::None, {});
    }

    void aLineBringsItsPartOfTheAggregate()
    {
        QFETCH(QString, aggregate);
        const auto figure = lineFigureOf(aggregate);
        QTEST(int(figure.kind), "kind");
        QTEST(figure.text, "text");
    }

    // What can be added up can be seen line by line.
    void eachSumOfTheModelHasLines()
    {
        const auto model = SemanticModel::load();
        VERIFY_OK(model);
        for (const auto &measure : model->measures()) {
            for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
                if (measure.expression.isEmpty() || measure.additivity == Measure::Additivity::None)
                    continue;
                const auto sql = expandMeasures(measure.expression, *model, engine);
                VERIFY_OK(sql);
                QVERIFY2(lineFigureOf(*sql).kind == LineFigure::Kind::Summed, qPrintable(measure.name));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLineFigure)
#include "tst_linefigure.moc"
