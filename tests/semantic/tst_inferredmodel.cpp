// SPDX-License-Identifier: GPL-3.0-or-later
// What is inferred of a catalogue, without a database: names, roles of columns, references, and models that the
// ordinary reader reads. tst_databasemodel holds whole models against databases.
#include "semantic/inferred/columnroles.h"
#include "semantic/inferred/guessedreferences.h"
#include "semantic/inferred/inferredmodel.h"
#include "semantic/inferred/readablenames.h"
#include "support/verify.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

using Kind = DatabaseColumn::Kind;
using Use = ColumnRole::Use;

DatabaseColumn column(const QString &name, Kind kind)
{
    DatabaseColumn made;
    made.name = name;
    made.kind = kind;
    return made;
}

DatabaseTable table(const QString &name, std::vector<DatabaseColumn> columns, const QStringList &key)
{
    DatabaseTable made;
    made.name = name;
    made.columns = std::move(columns);
    made.key = key;
    return made;
}

} // namespace

Q_DECLARE_METATYPE(martlet::DatabaseColumn::Kind)
Q_DECLARE_METATYPE(martlet::ColumnRole::Use)

class TestInferredModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("camel") << u"OrderDetails"_s << u"order details"_s;
        QTest::newRow("snake") << u"order_details"_s << u"order details"_s;
        QTest::newRow("blank") << u"Order Details"_s << u"order details"_s;
        QTest::newRow("initials") << u"SKUCode"_s << u"sku code"_s;
        QTest::newRow("id") << u"CustomerID"_s << u"customer id"_s;
        QTest::newRow("digit") << u"Address2Line"_s << u"address2 line"_s;
        QTest::newRow("shout") << u"ORDER_DATE"_s << u"order date"_s;
    }
    void namesAreWords()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        QCOMPARE(wordsOf(name).join(u' '), words);
    }

    void oneOfManyIsNamedInTheSingular()
    {
        const std::map<QString, QString> known{{u"orders"_s, u"order"_s},      {u"categories"_s, u"category"_s},
                                               {u"addresses"_s, u"address"_s}, {u"boxes"_s, u"box"_s},
                                               {u"status"_s, u"status"_s},     {u"series"_s, u"series"_s},
                                               {u"analysis"_s, u"analysis"_s}, {u"business"_s, u"business"_s},
                                               {u"branches"_s, u"branch"_s},   {u"news"_s, u"news"_s}};
        for (const auto &[many, one] : known)
            QCOMPARE(singularOf({many}), QStringList{one});
    }

    void namesArePlainAndUnique()
    {
        PlainNames names;
        QCOMPARE(names.take({u"größe"_s}), u"groe"_s);
        QCOMPARE(names.take({u"order"_s}, {u"line"_s}), u"line_order"_s); // a word of SQL
        QCOMPARE(names.take({u"name"_s}), u"name"_s);
        QCOMPARE(names.take({u"name"_s}), u"name_2"_s);
        QCOMPARE(names.take({u"2024"_s}), u"n2024"_s);
        QCOMPARE(names.take({u"数量"_s}), u"n"_s);
        const auto longest = names.take({QString(60, u'a')});
        QCOMPARE(longest.size(), 40);
        QVERIFY(names.take({QString(60, u'a')}) != longest);
    }

    void aNameSaysWhetherItAddsUp_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<DatabaseColumn::Kind>("kind");
        QTest::addColumn<ColumnRole::Use>("use");
        QTest::addColumn<QString>("format");
        QTest::newRow("amount") << u"total_amount"_s << Kind::Decimal << Use::Sum << u"money"_s;
        QTest::newRow("quantity") << u"Quantity"_s << Kind::Whole << Use::Sum << u"integer"_s;
        QTest::newRow("weight") << u"weight"_s << Kind::Real << Use::Sum << u"quantity"_s;
        QTest::newRow("price") << u"UnitPrice"_s << Kind::Decimal << Use::Average << u"money"_s;
        QTest::newRow("rating") << u"rating"_s << Kind::Real << Use::Average << u"number"_s;
        QTest::newRow("latitude") << u"latitude"_s << Kind::Real << Use::Average << u"number"_s;
        QTest::newRow("unsure") << u"gadgets"_s << Kind::Real << Use::Sum << u"number"_s;
        QTest::newRow("year") << u"year"_s << Kind::Whole << Use::Split << QString();
        QTest::newRow("code") << u"zip_code"_s << Kind::Whole << Use::Split << QString();
        QTest::newRow("text") << u"city"_s << Kind::Text << Use::Split << QString();
        QTest::newRow("flag") << u"active"_s << Kind::Flag << Use::Split << QString();
        QTest::newRow("day") << u"born"_s << Kind::Date << Use::Day << QString();
        QTest::newRow("bytes") << u"photo"_s << Kind::Other << Use::None << QString();
    }
    void aNameSaysWhetherItAddsUp()
    {
        QFETCH(QString, name);
        QFETCH(DatabaseColumn::Kind, kind);
        QFETCH(ColumnRole::Use, use);
        QFETCH(QString, format);
        const auto role = columnRole(column(name, kind));
        QCOMPARE(int(role.use), int(use));
        QCOMPARE(role.format, format);
        QCOMPARE(role.isUnsure, name == u"gadgets");
    }

    void decimalsAreThoseThatAreSeen()
    {
        auto seen = column(u"measured"_s, Kind::Real);
        seen.sample = {.rows = 10, .filled = 10, .decimals = 5};
        QCOMPARE(columnRole(seen).scale, 5);
        QVERIFY(!columnRole(seen).isRounded);
        seen.sample.decimals = 7;
        QCOMPARE(columnRole(seen).scale, 6);
        QVERIFY(columnRole(seen).isRounded);
    }

    void theDayOfAnOrderIsNotTheDayItIsDue()
    {
        QVERIFY(dayRank(column(u"OrderDate"_s, Kind::Date)) > dayRank(column(u"RequiredDate"_s, Kind::Date)));
        QVERIFY(dayRank(column(u"date"_s, Kind::Date)) > dayRank(column(u"created_at"_s, Kind::Moment)));
    }

    void aGuessNeedsOneTargetOfTheType()
    {
        const auto customers = table(u"customers"_s, {column(u"id"_s, Kind::Whole)}, {u"id"_s});
        const auto shops = table(u"Shops"_s, {column(u"ShopID"_s, Kind::Text)}, {u"ShopID"_s});
        const auto sales = table(u"sales"_s,
                                 {column(u"id"_s, Kind::Whole), column(u"customer_id"_s, Kind::Whole),
                                  column(u"shop_id"_s, Kind::Whole), column(u"other_id"_s, Kind::Whole)},
                                 {u"id"_s});
        const auto guessed = guessedReferences(sales, {customers, shops, sales});
        QCOMPARE(guessed.size(), size_t(1)); // the key of the shops is a text
        QCOMPARE(guessed.front().columns, QStringList{u"customer_id"_s});
        QCOMPARE(guessed.front().table, u"customers"_s);
        // Two tables that may be meant are none.
        QVERIFY(guessedReferences(sales, {customers, customers, sales}).empty());
        auto declared = sales;
        declared.references.push_back({{u"other_id"_s}, {}, u"others"_s, {u"id"_s}});
        QVERIFY(guessedReferences(declared, {customers, sales}).empty());
    }

    void whatCannotBeGoneAlongIsSaid()
    {
        DatabaseTables read;
        read.tables = {
            table(u"heads"_s, {column(u"a"_s, Kind::Whole), column(u"b"_s, Kind::Whole)}, {u"a"_s, u"b"_s}),
            table(u"lines"_s,
                  {column(u"line_id"_s, Kind::Whole), column(u"a"_s, Kind::Whole), column(u"b"_s, Kind::Whole)},
                  {u"line_id"_s})};
        read.tables[1].references = {{{u"a"_s, u"b"_s}, {}, u"heads"_s, {u"a"_s, u"b"_s}},
                                     {{u"a"_s}, {}, u"heads"_s, {u"a"_s}},
                                     {{u"b"_s}, {}, u"gone"_s, {u"b"_s}}};
        const auto text = toToml(inferModel(read, Engine::Sqlite));
        QVERIFY(text.contains("The reference a, b to heads is not taken up: it has several columns"));
        QVERIFY(
            text.contains("The reference a to heads is not taken up: several rows may have the value there"));
        QVERIFY(text.contains("The reference b to gone is not taken up: that table is not there"));
        VERIFY_OK(SemanticModel::ofDatabase(text, u"inferred"_s));
    }

    // Both engines let names have any letter but NUL.
    void namesMayHoldControlLetters()
    {
        DatabaseTables read;
        read.tables = {table(u"bell\x07\n\x0btower"_s,
                             {column(u"tower\x01id"_s, Kind::Whole), column(u"photo\r\x1f"_s, Kind::Other),
                              column(u"tall\x7f"_s, Kind::Real), column(u"boss_id"_s, Kind::Whole)},
                             {u"tower\x01id"_s})};
        read.tables[0].references = {
            {{u"boss_id"_s}, {}, read.tables[0].name, {u"tower\x01id"_s}}}; // itself, so it is there twice
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            const auto text = toToml(inferModel(read, engine));
            QVERIFY(text.contains("nothing is split by: photo  .\n"));
            QVERIFY(text.contains("# “bell   tower” once more"));
            VERIFY_OK(SemanticModel::ofDatabase(text, u"inferred"_s));
        }
    }

    void oneToOneLeadsBothWays()
    {
        DatabaseTables read;
        read.tables = {
            table(u"people"_s, {column(u"person_id"_s, Kind::Whole), column(u"name"_s, Kind::Text)},
                  {u"person_id"_s}),
            table(u"passports"_s, {column(u"person_id"_s, Kind::Whole), column(u"country"_s, Kind::Text)},
                  {u"person_id"_s}),
            table(u"trips"_s, {column(u"trip_id"_s, Kind::Whole), column(u"person_id"_s, Kind::Whole)},
                  {u"trip_id"_s})};
        read.tables[1].references = {{{u"person_id"_s}, {}, u"people"_s, {u"person_id"_s}}};
        read.tables[2].references = {{{u"person_id"_s}, {}, u"people"_s, {u"person_id"_s}}};
        const auto model = SemanticModel::ofDatabase(toToml(inferModel(read, Engine::Sqlite)), u"inferred"_s);
        VERIFY_OK(model);
        const auto *const back = model->relationship(u"people", u"person_id");
        QVERIFY(back);
        QCOMPARE(back->toEntity, u"passport"_s);
        QCOMPARE(model->entity(u"trip")->kind, ModelEntity::Kind::Fact);
        QCOMPARE(model->entity(u"passport")->kind, ModelEntity::Kind::Dimension);
    }
};

QTEST_GUILESS_MAIN(TestInferredModel)
#include "tst_inferredmodel.moc"
