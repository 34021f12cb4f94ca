// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/toml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestToml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTypesAndExactIntegers()
    {
        const auto parsed =
            parseToml("a = 9007199254740993\nb = [1, 'x']\nday = 2025-12-31\n[t]\nyes = true\n", u"x"_s);
        QVERIFY(parsed);
        QCOMPARE(parsed->value(u"a").toInteger(), 9007199254740993);
        QCOMPARE(parsed->value(u"b").toArray().at(1).toString(), u"x"_s);
        QCOMPARE(parsed->value(u"day").toString(), u"2025-12-31"_s);
        QVERIFY(parsed->value(u"t").toObject().value(u"yes").toBool());
    }

    void anErrorNamesFileLineAndColumn()
    {
        const auto parsed = parseToml("a = 1\nb = = 2\n", u"shop.toml"_s);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, Error::Kind::Input);
        QVERIFY2(parsed.error().message.startsWith(u"shop.toml, line 2, column "),
                 qPrintable(parsed.error().message));
    }

    void aMissingFileSaysWhatToDo()
    {
        const auto read = readToml(u"/nowhere/x.toml"_s);
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(u"Check the name"));
    }
};

QTEST_GUILESS_MAIN(TestToml)
#include "tst_toml.moc"
