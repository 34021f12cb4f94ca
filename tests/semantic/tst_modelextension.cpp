// SPDX-License-Identifier: GPL-3.0-or-later
#include "semantic/semanticmodel.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// A measure that needs nothing but what `more` says.
QByteArray measure(const QByteArray &name, const QByteArray &more)
{
    return "[[measure]]\nname = \"" + name +
           "\"\nadditivity = \"additive\"\nunit = \"currency\"\nformat = \"money\"\ndirection = \"good\"\n"
           "definition = \"D.\"\n" +
           more;
}

} // namespace

// What a file of one's own adds is there, what was there counts as before, and a slip is named with its line.
class TestModelExtension : public QObject
{
    Q_OBJECT

private:
    SemanticModel m_model;

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        QVERIFY2(model, model ? "" : qPrintable(model.error().message));
        m_model = std::move(*model);
    }

    void whatIsAddedIsThere()
    {
        const QByteArray toml =
            "[expression.net]\nsqlite = \"s.total_e4 - s.discount_e4\"\npostgresql = \"s.total_amount - "
            "s.discount_amount\"\n" +
            measure("net_revenue", "expression = \"SUM(${net})\"\nsynonyms = [\"takings\"]\n") +
            "[[dimension]]\nentity = \"product\"\ncolumn = \"product_type\"\ntitle = \"Kind\"\n"
            "[[hierarchy]]\nname = \"kinds\"\ntitle = \"Kinds\"\nlevels = [\"product.product_type\", "
            "\"product.product_name\"]\n"
            "[[rollup]]\nname = \"store_brand\"\nkeys = [\"store_id\"]\nattributes = [\"product.brand\"]\n"
            "measures = [\"net_revenue\", \"revenue\"]\n";
        const auto model = m_model.extended(toml, u"mine.toml"_s);
        QVERIFY2(model, model ? "" : qPrintable(model.error().message));
        QCOMPARE(model->measure(u"net_revenue")->title, u"net_revenue"_s);
        QCOMPARE(model->nameMeant(u"Takings"_s), u"net_revenue"_s);
        QCOMPARE(model->addedMeasures(), QStringList{u"net_revenue"_s});
        QCOMPARE(*model->sql(u"net"_s, u"sqlite"_s), u"s.total_e4 - s.discount_e4"_s);
        QVERIFY(model->dimension(u"product.product_type"));
        QCOMPARE(model->addedDimensions(), QStringList{u"product.product_type"_s});
        QCOMPARE(model->hierarchies().back().name, u"kinds"_s);
        QCOMPARE(model->rollups().back().title, u"store_brand"_s);
        QCOMPARE(model->rollups().front(), m_model.rollups().front()); // the first that fits is read
        QCOMPARE(model->sourceOf(model->rollups().back()), toml);
        QCOMPARE(model->sourceOf(model->rollups().front()), QByteArray());
        QVERIFY(model->isExtended() && !m_model.isExtended());
    }

    void whatIsThereGetsOtherNamesAndCountsAsBefore()
    {
        const auto model =
            m_model.extended("[[measure]]\nname = \"revenue\"\ntitle = \"Turnover\"\nsynonyms = "
                             "[\"sales\"]\ndefinition = \"Ours.\"\n"
                             "[[dimension]]\nentity = \"store\"\ncolumn = \"city\"\nsynonyms = [\"town\"]\n",
                             u"mine.toml"_s);
        QVERIFY2(model, model ? "" : qPrintable(model.error().message));
        const auto &ours = *model->measure(u"revenue"), &theirs = *m_model.measure(u"revenue");
        QCOMPARE(ours.title, u"Turnover"_s);
        QCOMPARE(ours.definition, u"Ours."_s);
        QCOMPARE(ours.expression, theirs.expression);
        QCOMPARE(ours.additivity, theirs.additivity);
        QCOMPARE(model->nameMeant(u"Sales"_s), u"revenue"_s);
        QCOMPARE(model->nameMeant(u"town"_s), u"store.city"_s);
        QCOMPARE(model->dimension(u"store.city")->title, u"City"_s);
        QCOMPARE(model->measures().size(), m_model.measures().size());
        QCOMPARE(model->rollups(), m_model.rollups());
        QVERIFY(model->addedMeasures().isEmpty() && model->addedDimensions().isEmpty());
    }

    void aSlipIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<int>("line");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("no TOML") << QByteArray("\n[[measure]]\nname = ") << 3 << QStringList{};
        QTest::newRow("section") << QByteArray("\n[[mesure]]\nname = \"x\"") << 2
                                 << QStringList{u"“mesure” is no word here"_s, u"“measure” is expected"_s};
        QTest::newRow("one bracket") << QByteArray("[rollup]\nname = \"x\"") << 1
                                     << QStringList{u"[[rollup]]"_s};
        QTest::newRow("word") << QByteArray("[[measure]]\nname = \"revenue\"\ntitel = \"T\"") << 3
                              << QStringList{u"\"revenue\""_s, u"“titel” is no word here"_s,
                                             u"“title” is expected"_s};
        QTest::newRow("type") << QByteArray("[[rollup]]\nname = \"x\"\nkeys = \"store_id\"") << 3
                              << QStringList{u"has \"store_id\" under “keys”"_s, u"a list of texts"_s};
        QTest::newRow("what is built in")
            << QByteArray("[[measure]]\nname = \"revenue\"\nexpression = \"SUM(1)\"") << 3
            << QStringList{u"is built in"_s, u"“expression” cannot be set"_s};
        QTest::newRow("expression that is there") << QByteArray("[expression.total]\nany = \"1\"") << 1
                                                  << QStringList{u"\"total\" is there already"_s};
        QTest::newRow("name") << measure("Net Revenue", "expression = \"SUM(1)\"\n") << 2
                              << QStringList{u"small letters"_s};
        QTest::newRow("nameless") << QByteArray("[[measure]]\ntitle = \"T\"") << 1
                                  << QStringList{u"\"measure[0]\""_s, u"small letters"_s};
        QTest::newRow("unknown part") << measure("x", "expression = \"SUM(${nett})\"\n") << 8
                                      << QStringList{u"${nett}"_s};
        QTest::newRow("additivity") << QByteArray("\n[[measure]]\nname = \"x\"\nadditivity = \"some\"") << 2
                                    << QStringList{u"additive, semi-additive or none"_s};
        QTest::newRow("level") << QByteArray("[[hierarchy]]\nname = \"h\"\nlevels = [\"a.b\"]") << 1
                               << QStringList{u"a.b"_s};
        QTest::newRow("rollup that is there")
            << QByteArray("\n\n[[rollup]]\nname = \"store\"\nkeys = [\"store_id\"]\nmeasures = [\"revenue\"]")
            << 4 << QStringList{u"the name of another rollup"_s};
        QTest::newRow("a sum that does not add up")
            << QByteArray("[[rollup]]\nname = \"x\"\nkeys = [\"store_id\"]\nmeasures = [\"customers\"]") << 1
            << QStringList{u"“customers”"_s, u"do not add up"_s};
        QTest::newRow("dimension of nothing")
            << QByteArray("[[dimension]]\nentity = \"moon\"\ncolumn = \"x\"") << 1 << QStringList{u"moon.x"_s};
    }
    void aSlipIsNamedWithItsLine()
    {
        QFETCH(QByteArray, toml);
        QFETCH(int, line);
        QFETCH(QStringList, said);
        const auto model = m_model.extended(toml, u"mine.toml"_s);
        QVERIFY(!model);
        const auto &message = model.error().message;
        QCOMPARE(model.error().kind, Error::Kind::Input);
        QVERIFY2(message.startsWith(u"mine.toml, line %1"_s.arg(line)), qPrintable(message));
        for (const auto &part : said)
            QVERIFY2(message.contains(part), qPrintable(message));
    }
};

QTEST_GUILESS_MAIN(TestModelExtension)
#include "tst_modelextension.moc"
