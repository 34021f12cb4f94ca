// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/members.h"
#include "etl/shop.h"
#include "lineage/batchledger.h"
#include "reference/changelog.h"
#include "reference/memberedit.h"
#include "support/starheaders.h"

#include <QTest>

Q_DECLARE_METATYPE(martlet::Entity)

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// A shop with two described products, a customer and a sale of a product nobody described.
void fill(Shop &shop)
{
    VERIFY_OK(
        shop.load(u"products_1.csv"_s, QByteArray(productsHeader) +
                                           "10,Kettle,Home,Kitchen,S,A,3,3,50,active,merchandise,\n"
                                           "11,Lamp,Home,Light,S,A,3,4,60,active,merchandise,2024-01-01\n"));
    VERIFY_OK(shop.load(u"customers_1.csv"_s,
                        QByteArray(customersHeader) +
                            "9,Ann,Lee,ann@example.org,0123,Quay 1,Hull,,GB,Gold,2020-01-01,\n"));
    VERIFY_OK(shop.load(u"sales_1.csv"_s, QByteArray(salesHeader) + "1,1,9,10,5,7,2025-01-01,2,5,0,10,\n"
                                                                    "1,2,9,12,5,7,2025-01-01,1,8,0,8,\n"));
}

const FixedClock today(QDate(2025, 6, 1));

Result<BatchId> edit(Shop &shop, Entity dimension, qint64 member, std::vector<AttributeEdit> attributes,
                     std::optional<QDate> from = {})
{
    return editMember(shop.pool(), shop.cipher(), {dimension, member, std::move(attributes), from}, {}, today);
}

MemberCard card(Shop &shop, Entity dimension, qint64 member)
{
    const auto read = readMember(*shop.open(), shop.cipher(), dimension, member);
    return read ? *read : MemberCard();
}

// "1900-01-01 Kitchen, 2025-06-01 Hob": since when the attribute was what.
QString versions(Shop &shop, Entity dimension, qint64 member, const QString &attribute)
{
    QStringList historised, texts;
    for (const auto &column : DimensionTable::of(dimension).columns) {
        if (column.historised)
            historised += column.name;
    }
    for (const auto &version : card(shop, dimension, member).versions)
        texts += version.from.toString(Qt::ISODate) + u' ' + version.values[historised.indexOf(attribute)];
    return texts.join(u", "_s);
}

} // namespace

class MemberEditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditIsHistoryAndIsUndoneExactly_data() { engines(); }
    void anEditIsHistoryAndIsUndoneExactly();
    void anInferredMemberIsFilledInPlace_data() { engines(); }
    void anInferredMemberIsFilledInPlace();
    void backDatedEditsLeaveWhatHoldsNow_data() { engines(); }
    void backDatedEditsLeaveWhatHoldsNow();
    void whatSomebodyElseChangedIsNotOverwritten_data() { engines(); }
    void whatSomebodyElseChangedIsNotOverwritten();
    void personalAttributesStayCiphertext_data() { engines(); }
    void personalAttributesStayCiphertext();
    void costsFollowAnEditOfThePrice_data() { engines(); }
    void costsFollowAnEditOfThePrice();
    void filesAndEditsStandInEachOthersWay_data() { engines(); }
    void filesAndEditsStandInEachOthersWay();
    void aFileOfTheSameDayDoesNotOverruleAnEdit_data() { engines(); }
    void aFileOfTheSameDayDoesNotOverruleAnEdit();
    void aFlatLineDoesNotOverruleAnEdit_data() { engines(); }
    void aFlatLineDoesNotOverruleAnEdit();
    void wrongTextsAreRefused_data();
    void wrongTextsAreRefused();
    void pagesAreSearchedAndCut_data() { engines(); }
    void pagesAreSearchedAndCut();
};

void MemberEditTest::anEditIsHistoryAndIsUndoneExactly()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto before = shop.checksum();
    const auto batch = edit(shop, Entity::Product, 10,
                            {{u"product_name"_s, u" Big kettle "_s}, {u"category"_s, u"Hob"_s, u"Kitchen"_s}});
    VERIFY_OK(batch);
    QCOMPARE(card(shop, Entity::Product, 10).name(), u"Big kettle"_s);
    QCOMPARE(card(shop, Entity::Product, 10).value(u"category"), u"Hob"_s);
    QCOMPARE(versions(shop, Entity::Product, 10, u"category"_s), u"1900-01-01 Kitchen, 2025-06-01 Hob"_s);
    QVERIFY(shop.checksum() != before);
    QCOMPARE(shop.broken(), QString());

    auto changes = referenceChanges(*shop.open(), &shop.cipher(), {.dimension = {}, .member = {}});
    VERIFY_OK(changes);
    QCOMPARE(changes->size(), size_t(1));
    QCOMPARE(changes->front().key, u"10"_s);
    QCOMPARE(changes->front().attributes,
             (std::vector<ReferenceChange::Attribute>{{u"category"_s, u"Kitchen"_s, u"Hob"_s},
                                                      {u"product_name"_s, u"Kettle"_s, u"Big kettle"_s}}));
    QVERIFY(!changes->front().changedBy.isEmpty());
    const auto trace = traceRow(*shop.open(), u"dim_products"_s, u"10"_s);
    VERIFY_OK(trace);
    QCOMPARE(trace->raw, "product 10 from 2025-06-01: product_name = Big kettle, category = Hob");

    const auto all = listBatches(*shop.open()), loads = listLoads(*shop.open());
    VERIFY_OK(all);
    VERIFY_OK(loads);
    QCOMPARE(all->size(), loads->size() + 1);
    QCOMPARE(all->front().id, *batch);
    QCOMPARE(loads->front().feed, u"sales"_s);

    VERIFY_OK(shop.undo(*batch));
    QCOMPARE(shop.checksum(), before);
    QCOMPARE(shop.broken(), QString());
    changes = referenceChanges(*shop.open(), &shop.cipher(), {.dimension = Entity::Product, .member = 10});
    VERIFY_OK(changes);
    QVERIFY(changes->front().isUndone);
    // The same words again are an edit of their own.
    VERIFY_OK(edit(shop, Entity::Product, 10, {{u"category"_s, u"Hob"_s}}));
    const auto same = edit(shop, Entity::Product, 10, {{u"category"_s, u"Hob"_s}});
    QVERIFY(!same);
    QCOMPARE(same.error().kind, Error::Kind::AlreadyLoaded);
}

void MemberEditTest::anInferredMemberIsFilledInPlace()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto before = shop.checksum();
    QVERIFY(card(shop, Entity::Product, 12).isInferred);
    const auto batch =
        edit(shop, Entity::Product, 12, {{u"product_name"_s, u"Stool"_s}, {u"category"_s, u"Seats"_s}});
    VERIFY_OK(batch);
    const auto filled = card(shop, Entity::Product, 12);
    QVERIFY(!filled.isInferred);
    QCOMPARE(filled.name(), u"Stool"_s);
    // Whatever was assumed of it never held.
    QCOMPARE(versions(shop, Entity::Product, 12, u"category"_s), u"1900-01-01 Seats"_s);
    QCOMPARE(shop.broken(), QString());
    VERIFY_OK(shop.undo(*batch));
    QVERIFY(card(shop, Entity::Product, 12).isInferred);
    QCOMPARE(shop.checksum(), before);
}

void MemberEditTest::backDatedEditsLeaveWhatHoldsNow()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto before = shop.checksum();
    const auto batch =
        edit(shop, Entity::Product, 11, {{u"category"_s, u"Lanterns"_s}, {u"product_name"_s, u"Lantern"_s}},
             QDate(2020, 1, 1));
    VERIFY_OK(batch);
    QCOMPARE(versions(shop, Entity::Product, 11, u"category"_s),
             u"1900-01-01 Lanterns, 2020-01-01 Lanterns, 2024-01-01 Light"_s);
    QCOMPARE(card(shop, Entity::Product, 11).value(u"category"), u"Light"_s);
    QCOMPARE(card(shop, Entity::Product, 11).name(), u"Lantern"_s); // names have no history
    QCOMPARE(shop.broken(), QString());
    VERIFY_OK(shop.undo(*batch));
    QCOMPARE(shop.checksum(), before);
    const auto future = edit(shop, Entity::Product, 11, {{u"category"_s, u"X"_s}}, QDate(2025, 6, 2));
    QVERIFY(!future);
    QVERIFY2(future.error().message.contains(u"future"), qPrintable(future.error().message));
}

void MemberEditTest::whatSomebodyElseChangedIsNotOverwritten()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    fill(shop);
    VERIFY_OK(edit(shop, Entity::Product, 10, {{u"brand"_s, u"Acme"_s, u"A"_s}}));
    const auto after = shop.checksum();
    const auto refused =
        edit(shop, Entity::Product, 10, {{u"category"_s, u"Hob"_s}, {u"brand"_s, u"Bolt"_s, u"A"_s}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QString::fromUtf16(memberChangedCode));
    QVERIFY2(refused.error().message.contains(u"“Acme”"), qPrintable(refused.error().message));
    QCOMPARE(shop.checksum(), after);
    // What nobody touched may be changed all the same.
    VERIFY_OK(edit(shop, Entity::Product, 10, {{u"category"_s, u"Hob"_s, u"Kitchen"_s}}));
}

void MemberEditTest::personalAttributesStayCiphertext()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto batch =
        edit(shop, Entity::Customer, 9, {{u"email"_s, u"new@example.org"_s, u"ann@example.org"_s}});
    VERIFY_OK(batch);
    QCOMPARE(card(shop, Entity::Customer, 9).value(u"email"), u"new@example.org"_s);
    const auto session = shop.open();
    const QString columns[] = {u"SELECT email FROM dim_customers WHERE customer_id = 9"_s,
                               u"SELECT old_value FROM member_change_values"_s,
                               u"SELECT new_value FROM member_change_values"_s,
                               u"SELECT data FROM etl_source_chunks WHERE batch_id = %1"_s.arg(batch->value)};
    for (const auto &column : columns) {
        int rows = 0;
        VERIFY_OK(session->forEachRow(column, {}, [&rows](const Row &row) -> Result<void> {
            ++rows;
            return row.bytes(0).contains("example") ? fail(Error::Kind::Integrity, u"in clear"_s)
                                                    : Result<void>();
        }));
        QCOMPARE(rows, 1);
    }
    const auto known = referenceChanges(*session, &shop.cipher(), {.dimension = {}, .member = {}});
    VERIFY_OK(known);
    QCOMPARE(known->front().attributes.front().before, u"ann@example.org"_s);
    const auto hidden = referenceChanges(*session, nullptr, {.dimension = {}, .member = {}});
    VERIFY_OK(hidden);
    QCOMPARE(hidden->front().attributes.front().after, QString());
    VERIFY_OK(shop.undo(*batch));
    QCOMPARE(card(shop, Entity::Customer, 9).value(u"email"), u"ann@example.org"_s);
}

void MemberEditTest::costsFollowAnEditOfThePrice()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto cost = u"SELECT unit_cost FROM sales_fact WHERE transaction_id = 1 AND line_number = 1"_s;
    const auto before = shop.checksum();
    const auto batch = edit(shop, Entity::Product, 10, {{u"cost_price"_s, u"2.50"_s}}, QDate(2025, 1, 1));
    VERIFY_OK(batch);
    QVERIFY2(shop.ask(cost).contains(u"2.5"), qPrintable(shop.ask(cost)));
    VERIFY_OK(shop.undo(*batch));
    QVERIFY2(shop.ask(cost).contains(u"3"), qPrintable(shop.ask(cost)));
    QCOMPARE(shop.checksum(), before);
}

void MemberEditTest::filesAndEditsStandInEachOthersWay()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto first = edit(shop, Entity::Product, 10, {{u"category"_s, u"Hob"_s}});
    VERIFY_OK(first);
    const auto file = shop.undo(BatchId{1});
    QVERIFY(!file);
    QCOMPARE(file.error().code, QString::fromUtf16(undoBlockedCode));
    const auto later =
        shop.load(u"products_2.csv"_s,
                  QByteArray(productsHeader) + "10,Kettle,Home,Tea,S,A,3,3,50,active,merchandise,\n");
    VERIFY_OK(later);
    QCOMPARE(card(shop, Entity::Product, 10).value(u"category"), u"Tea"_s);
    const auto edited = shop.undo(*first);
    QVERIFY(!edited);
    QCOMPARE(edited.error().code, QString::fromUtf16(undoBlockedCode));
    VERIFY_OK(shop.undo(later->files.front().batch.id));
    VERIFY_OK(shop.undo(*first));
    QCOMPARE(card(shop, Entity::Product, 10).value(u"category"), u"Kitchen"_s);
    QCOMPARE(shop.broken(), QString());
}

void MemberEditTest::aFileOfTheSameDayDoesNotOverruleAnEdit()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    fill(shop);
    VERIFY_OK(edit(shop, Entity::Product, 11, {{u"category"_s, u"Lanterns"_s}}, QDate(2025, 3, 1)));
    // Several texts, for the bytes of a file decide between files.
    for (const QByteArray name : {"Lamp", "Lampe", "LAMP", "Leuchte"}) {
        const auto told = shop.load(u"products_"_s + QString::fromLatin1(name) + u".csv"_s,
                                    QByteArray(productsHeader) + "11," + name +
                                        ",Home,Light,S,A,3,4,60,active,merchandise,2025-03-01\n");
        QVERIFY(!told);
        QVERIFY2(told.error().message.contains(u"--restate"), qPrintable(told.error().message));
        QCOMPARE(card(shop, Entity::Product, 11).value(u"category"), u"Lanterns"_s);
    }
    VERIFY_OK(shop.load(u"products_later.csv"_s,
                        QByteArray(productsHeader) +
                            "11,Lamp,Home,Light,S,A,3,4,60,active,merchandise,2025-03-02\n"));
    QCOMPARE(card(shop, Entity::Product, 11).value(u"category"), u"Light"_s);
}

void MemberEditTest::aFlatLineDoesNotOverruleAnEdit()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const QByteArray header =
        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
    const auto flat = [&](const QString &name, const QByteArray &line) {
        return shop.load({.paths = {shop.write(name, header + line)}, .recipe = u"uci-online-retail"_s});
    };
    VERIFY_OK(flat(u"flat_1.csv"_s, "536365,85123A,LANTERN,6,2010-12-01 08:26:00,2.55,17850.0,UK\n"));
    const auto id = Members::firstMappedId;
    VERIFY_OK(edit(shop, Entity::Product, id, {{u"product_name"_s, u"White lantern"_s}}));
    VERIFY_OK(flat(u"flat_2.csv"_s, "536366,85123A,LANTERN?,6,2010-12-02 08:26:00,2.55,17850.0,UK\n"));
    QCOMPARE(card(shop, Entity::Product, id).name(), u"White lantern"_s);
}

void MemberEditTest::wrongTextsAreRefused_data()
{
    QTest::addColumn<Entity>("dimension");
    QTest::addColumn<qint64>("member");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, Entity dimension, qint64 member, const QString &column,
                        const QString &text, const QString &says) {
        QTest::newRow(name) << dimension << member << column << text << says;
    };
    row("number", Entity::Product, 10, u"cost_price"_s, u"two"_s, u"a number written like"_s);
    row("negative", Entity::Product, 10, u"cost_price"_s, u"-1"_s, u"not negative"_s);
    row("decimals", Entity::Product, 10, u"cost_price"_s, u"1.23456"_s, u"at most 4 decimals"_s);
    row("word", Entity::Product, 10, u"product_status"_s, u"gone"_s, u"one of active"_s);
    row("blank name", Entity::Product, 10, u"product_name"_s, u"  "_s, u"must not be blank"_s);
    row("date", Entity::Customer, 9, u"registration_date"_s, u"2025-02-30"_s, u"a date that exists"_s);
    row("nobody", Entity::Product, 10, u"supplier_id"_s, u"77"_s, u"no supplier 77"_s);
    row("column", Entity::Product, 10, u"colour"_s, u"red"_s, u"It has: product_name"_s);
    row("contract", Entity::Supplier, 3, u"contract_end"_s, u"2019-12-31"_s, u"before it starts"_s);
    row("reserved", Entity::Product, -1, u"category"_s, u"X"_s, u"cannot be edited"_s);
    row("surrogate", Entity::Product, 10, u"category"_s, QString(QChar(0xD800)), u"control characters"_s);
}

void MemberEditTest::wrongTextsAreRefused()
{
    QFETCH(Entity, dimension);
    QFETCH(qint64, member);
    QFETCH(QString, column);
    QFETCH(QString, text);
    QFETCH(QString, says);
    Shop shop(Engine::Sqlite);
    fill(shop);
    VERIFY_OK(shop.load(u"suppliers_1.csv"_s,
                        "supplier_id,supplier_name,contact_person,email,phone,address,city,country,"
                        "contract_start,contract_end,valid_from\n3,Acme,,,,,Hull,GB,2020-01-01,,\n"));
    const auto before = shop.checksum();
    const auto refused = edit(shop, dimension, member, {{column, text}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Input);
    QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
    QCOMPARE(shop.checksum(), before);
}

void MemberEditTest::pagesAreSearchedAndCut()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    fill(shop);
    const auto session = shop.open();
    const auto keys = [&](const MemberQuery &query) {
        const auto page = memberPage(*session, shop.cipher(), query);
        if (!page)
            return page.error().message;
        QStringList texts;
        for (const auto &member : page->members)
            texts += member.key;
        return u"%1 of %2"_s.arg(texts.join(u' ')).arg(page->count);
    };
    QCOMPARE(keys({}), u"10 11 12 of 3"_s);
    QCOMPARE(keys({.search = u"KET"_s}), u"10 of 1"_s);
    QCOMPARE(keys({.search = u"1"_s, .offset = 1, .limit = 1}), u"11 of 3"_s);
    QCOMPARE(keys({.search = u"%"_s}), u" of 0"_s);
    QCOMPARE(keys({.search = {}, .onlyInferred = true}), u"12 of 1"_s);
    QCOMPARE(keys({.dimension = Entity::Customer, .search = u"ann lee"_s}), u"9 of 1"_s);
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::MemberEditTest)
#include "tst_memberedit.moc"
