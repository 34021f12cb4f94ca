// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/pool.h"
#include "semantic/semanticmodel.h"
#include "support/starheaders.h"
#include "support/verify.h"
#include "support/warehouses.h"
#include "warehouse/askedquestion.h"
#include "workbench/places.h"
#include "workbench/rollupwork.h"
#include "workbench/workbench.h"

#include <QDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const QByteArray netRevenue = R"toml([expression.net]
sqlite = "s.total_e4 - s.discount_e4"
postgresql = "s.total_amount - s.discount_amount"

[[measure]]
name = "net_revenue"
title = "Net revenue"
expression = "SUM(${net})"
additivity = "additive"
unit = "currency"
format = "money"
direction = "good"
definition = "Total less discount."

[[rollup]]
name = "store_brand"
title = "store × brand"
keys = ["store_id"]
attributes = ["product.brand"]
measures = ["net_revenue", "revenue"]
)toml";

} // namespace

// A model of one's own is asked and kept like the built-in one; what is wrong with it keeps no warehouse shut.
class TestOwnModel : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EmptyDatabase> m_database;
    std::unique_ptr<Workbench> m_bench;

    void write(const QString &path, const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void openWith(const QByteArray &model)
    {
        m_bench.reset();
        if (model.isEmpty())
            QFile::remove(places::modelFile());
        else
            write(places::modelFile(), model);
        auto opened = Workbench::open(m_database->spec());
        VERIFY_OK(opened);
        m_bench = std::move(*opened);
    }
    void import(const QString &name, const QByteArray &text)
    {
        const auto path = m_folder.filePath(name);
        write(path, text);
        VERIFY_OK(m_bench->import({.paths = {path}, .recipe = {}}, {}, {}));
    }
    Result<QuestionAnswer> ask(const QString &by)
    {
        Question question;
        question.measures = {u"net_revenue"_s};
        question.by = {u"store.store_id"_s, by};
        return answer(m_bench->warehouse(), question, m_bench->model(), m_bench->viewer(), {});
    }
    QStringList rollups()
    {
        const auto states = rollupStates(*m_bench, {});
        QStringList names;
        if (states) {
            for (const auto &state : *states)
                names +=
                    state.rollup.name + (state.kind == RollupState::Kind::Ready ? u""_s : u" is not ready"_s);
        }
        return names;
    }

private Q_SLOTS:
    void init()
    {
        QFETCH(Engine, engine);
        qputenv("MARTLET_HOME", m_folder.filePath(u"home"_s).toLocal8Bit());
        qputenv("MARTLET_KEYCHAIN", "off");
        m_database = std::make_unique<EmptyDatabase>(engine);
        VERIFY_OK(Workbench::create(m_database->spec(), {}));
    }
    void cleanup()
    {
        m_bench.reset();
        QDir(m_folder.filePath(u"home/config"_s)).removeRecursively();
        m_database.reset();
    }

    void itsMeasuresAreAskedAndItsRollupsKept_data() { engines(); }
    void itsMeasuresAreAskedAndItsRollupsKept()
    {
        openWith(netRevenue);
        QCOMPARE(m_bench->modelNotice(), QString());
        import(u"products.csv"_s, QByteArray(productsHeader) +
                                      "10,Kettle,Home,Kitchen,S,Acme,3,3,50,active,merchandise,\n"
                                      "11,Spoon,Home,Kitchen,S,Bolt,3,4,60,active,merchandise,\n");
        import(u"sales_1.csv"_s, QByteArray(salesHeader) + "1,1,8,10,5,7,2025-01-01,2,5,1,9,\n"
                                                           "2,1,8,11,6,7,2025-01-02,1,8,0,8,\n");
        QVERIFY(rollups().contains(u"store_brand is not ready"_s));
        VERIFY_OK(buildRollups(*m_bench, {u"store_brand"_s}, {}, {}));
        QVERIFY(rollups().contains(u"store_brand"_s));
        const auto first = ask(u"product.brand"_s);
        VERIFY_OK(first);
        QVERIFY2(first->answer.rollup.contains(u"store × brand"_s), qPrintable(first->answer.whyNot));
        QCOMPARE(first->answer.rows->rowCount(), 2);
        QCOMPARE(toText(first->answer.rows->value(0, 2)), u"8.00"_s);

        // Whoever loads keeps it, also one whose workspace knows nothing of it.
        openWith({});
        import(u"sales_2.csv"_s, QByteArray(salesHeader) + "3,1,8,10,5,7,2025-01-03,1,5,0,5,\n");
        const auto differing = verifyRollups(*m_bench, {});
        VERIFY_OK(differing);
        QVERIFY(differing->empty());
        QVERIFY(rollups().contains(u"store_brand"_s));
        openWith(netRevenue);
        const auto second = ask(u"product.brand"_s);
        VERIFY_OK(second);
        QVERIFY2(second->answer.rollup.contains(u"store × brand"_s), qPrintable(second->answer.whyNot));
        QCOMPARE(toText(second->answer.rows->value(0, 2)), u"13.00"_s);

        // And takes it away by its name.
        openWith({});
        VERIFY_OK(dropRollups(*m_bench, {u"store_brand"_s}, {}));
        QVERIFY(!rollups().contains(u"store_brand"_s));
    }

    void aChangedDefinitionIsNotReadUntilItIsBuilt_data() { engines(); }
    void aChangedDefinitionIsNotReadUntilItIsBuilt()
    {
        openWith(netRevenue);
        import(u"sales_1.csv"_s, QByteArray(salesHeader) + "1,1,8,10,5,7,2025-01-01,2,5,1,9,\n");
        VERIFY_OK(buildRollups(*m_bench, {u"store_brand"_s}, {}, {}));
        openWith(QByteArray(netRevenue)
                     .replace("s.total_e4 - s.discount_e4", "s.total_e4")
                     .replace("s.total_amount - s.discount_amount", "s.total_amount"));
        const auto changed = ask(u"product.brand"_s);
        VERIFY_OK(changed);
        QCOMPARE(changed->answer.rollup, QString());
        QCOMPARE(toText(changed->answer.rows->value(0, 2)), u"9.00"_s);
        VERIFY_OK(buildRollups(*m_bench, {u"store_brand"_s}, {}, {}));
        const auto built = ask(u"product.brand"_s);
        VERIFY_OK(built);
        QVERIFY(!built->answer.rollup.isEmpty());
        QCOMPARE(toText(built->answer.rows->value(0, 2)), u"9.00"_s);
    }

    void whatIsWrongIsSaidAndTheBuiltInModelUsed_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QStringList>("said");
        const auto both = [](const char *name, const QByteArray &model, const QStringList &said) {
            QTest::addRow("sqlite %s", name) << Engine::Sqlite << model << said;
            QTest::addRow("postgresql %s", name) << Engine::PostgreSql << model << said;
        };
        both("slip", "[[measure]]\nname = \"revenue\"\ntitel = \"T\"",
             {u"semantic.toml, line 3"_s, u"“title”"_s});
        both("column", QByteArray(netRevenue).replace("SUM(${net})", "SUM(s.net_total)"),
             {u"semantic.toml, line 8"_s, u"\"net_revenue\""_s, u"sales_lines"_s, u"net_total"_s});
        both("word of SQL", QByteArray(netRevenue).replace("net_revenue", "order"),
             {u"semantic.toml, line 8"_s, u"\"order\""_s});
        both("dimension", "[[dimension]]\nentity = \"product\"\ncolumn = \"colour\"\ntitle = \"Colour\"",
             {u"semantic.toml, line 3"_s, u"\"product.colour\""_s});
        both("key", "[[rollup]]\nname = \"x\"\nkeys = [\"sale_time\"]\nmeasures = [\"revenue\"]",
             {u"semantic.toml, line 3"_s, u"store_id"_s, u"sale_time"_s});
    }
    void whatIsWrongIsSaidAndTheBuiltInModelUsed()
    {
        QFETCH(QByteArray, model);
        QFETCH(QStringList, said);
        openWith(model);
        for (const auto &part : said)
            QVERIFY2(m_bench->modelNotice().contains(part), qPrintable(m_bench->modelNotice()));
        QVERIFY(!m_bench->model().isExtended());
        QVERIFY(m_bench->model().measure(u"revenue"));
        QVERIFY(m_bench->reports().reports().size() >= 10);
    }

    // A report of one's own that is written with it cannot be read then, and is no reason to stay shut.
    void reportsWrittenWithItAreLeftOutUntilItIsMended_data() { engines(); }
    void reportsWrittenWithItAreLeftOutUntilItIsMended()
    {
        write(
            places::configFolder() + u"/reports/mine.toml"_s,
            "id = \"mine\"\ntitle = \"Mine\"\ngroup = \"Own\"\ngrain = \"one row\"\n[[column]]\nname = \"r\"\n"
            "measure = \"net_revenue\"\n[sql]\nany = \"SELECT ${net_revenue} AS r FROM sales_lines s\"\n");
        openWith(netRevenue);
        QVERIFY(m_bench->reports().find(u"mine"_s));
        openWith("[[measure]]\n" + netRevenue);
        QVERIFY(!m_bench->reports().find(u"mine"_s));
        QVERIFY2(m_bench->modelNotice().contains(u"mine.toml"_s), qPrintable(m_bench->modelNotice()));
    }
};

QTEST_GUILESS_MAIN(TestOwnModel)
#include "tst_ownmodel.moc"
