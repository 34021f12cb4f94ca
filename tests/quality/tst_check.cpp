// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/check.h"
#include "support/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace martlet {

class CheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCheckSurvivesItsJson();
    void whatCannotBeMeantIsNamed_data();
    void whatCannotBeMeantIsNamed();
};

void CheckTest::aCheckSurvivesItsJson()
{
    const auto checks = checksFromToml(R"(
[[check]]
name = "price"
title = "Prices are sane"
kind = "range"
severity = "block"
owner = "Ada"
table = "sales_fact"
columns = ["unit_price"]
keep = ["sale_date"]
least = 0
most = "999.99"
on_load = false
enabled = false

[[check]]
name = "usual"
title = "As many as usual"
kind = "volume"
table = "sales_fact"
loads = 5
tolerance = 250
)",
                                       u"mine.toml"_s);
    VERIFY_OK(checks);
    QCOMPARE(checks->size(), 2u);
    QCOMPARE(checks->front().least, u"0"_s);
    QCOMPARE(checks->front().severity, CheckSeverity::Block);
    QVERIFY(!checks->front().onLoad);
    for (const auto &check : *checks) {
        const auto again = checkFromJson(toJson(check), u"json"_s);
        VERIFY_OK(again);
        QCOMPARE(*again, check);
    }
}

void CheckTest::whatCannotBeMeantIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &text, const QString &said) {
        QTest::newRow(name) << QByteArray("[[check]]\nname='n'\ntitle='t'\n" + text) << said;
    };
    row("kind", "kind='always'\ntable='sales_fact'", u"its kind is to be one of not_null, unique"_s);
    row("typo", "kind='not_null'\ntable='sales_fact'\ncolums=['a']", u"“colums” is not known"_s);
    row("no column", "kind='not_null'\ntable='sales_fact'", u"it needs columns"_s);
    row("no table", "kind='not_null'\ncolumns=['a']", u"it needs a table"_s);
    row("no limit", "kind='range'\ntable='sales_fact'\ncolumns=['quantity']", u"least or most"_s);
    row("bad pattern", "kind='pattern'\ntable='dim_stores'\ncolumns=['city']\npattern='('",
        u"no regular expression"_s);
    row("severity", "kind='volume'\ntable='sales_fact'\nseverity='fatal'", u"warn or block"_s);
    row("tolerance", "kind='volume'\ntable='sales_fact'\ntolerance=2000",
        u"tolerance is to be a whole number"_s);
    row("writes", "kind='sql'\nsql='DELETE FROM events'", u"SELECT"_s);
}

void CheckTest::whatCannotBeMeantIsNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const auto checks = checksFromToml(text, u"mine.toml"_s);
    QVERIFY(!checks);
    QCOMPARE(checks.error().kind, Error::Kind::Input);
    QVERIFY2(checks.error().message.startsWith(u"mine.toml: the check “n”"),
             qPrintable(checks.error().message));
    QVERIFY2(checks.error().message.contains(said), qPrintable(checks.error().message));
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::CheckTest)
#include "tst_check.moc"
