// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

ResultSet sample()
{
    ResultSetBuilder builder(
        {{u"store"_s, ColumnType::Text}, {u"revenue"_s, ColumnType::Money}, {u"rate"_s, ColumnType::Real}});
    builder.append(0, u"Käthe \"&\" \\ Söhne\n"_s);
    builder.append(1, Money::fromUnits(9'007'199'254'740'993));
    builder.append(2, 0.1);
    builder.endRow();
    builder.append(0, Null{});
    builder.append(1, Money::fromUnits(-5));
    builder.append(2, std::numeric_limits<double>::infinity());
    builder.endRow();
    return std::move(builder).finish();
}

} // namespace

class TestAnswerText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsValidAndNumbersKeepEveryDigit()
    {
        Answer answer;
        answer.grain = u"one row per store"_s;
        const QByteArray json = asJson(answer, sample(), "\"more\":1");
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object.value(u"rows").toInt(), 2);
        QCOMPARE(object.value(u"more").toInt(), 1);
        QCOMPARE(object.value(u"columns").toArray().at(1).toString(), u"revenue"_s);
        QCOMPARE(object.value(u"data").toArray().at(0).toArray().at(0).toString(), u"Käthe \"&\" \\ Söhne\n"_s);
        QVERIFY(object.value(u"data").toArray().at(1).toArray().at(0).isNull());
        QVERIFY(object.value(u"data").toArray().at(1).toArray().at(2).isNull());
        QVERIFY2(json.contains("900719925474.0993"), json.constData());
    }

    void tablesAlignNumbersRightAndSayNull()
    {
        ResultSetBuilder builder({{u"s"_s, ColumnType::Text}, {u"n"_s, ColumnType::Integer}});
        builder.append(0, u"Ä"_s);
        builder.append(1, qint64(5));
        builder.endRow();
        builder.append(0, Null{});
        builder.append(1, qint64(1234));
        builder.endRow();
        const QString table =
            asTable(std::move(builder).finish(), {u"Store"_s, u"Lines"_s}, {u"Total"_s, qint64(1239)});
        QCOMPARE(table, u"Store  Lines\n"
                        "─────  ─────\n"
                        "Ä          5\n"
                        "NULL    1234\n"
                        "─────  ─────\n"
                        "Total   1239\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestAnswerText)
#include "tst_answertext.moc"
