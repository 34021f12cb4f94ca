// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/shop.h"
#include "reference/memberedit.h"
#include "reference/membermerge.h"
#include "support/starheaders.h"

#include <QTest>

#include <functional>
#include <random>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Loads, edits and merges of a few products and customers in an order that dice choose, and their undoing in
// whatever order is let through. The dice are the same on every machine.
class Sequence final
{
public:
    Sequence(Shop &shop, unsigned seed)
        : m_shop(shop)
        , m_dice(seed)
    {
    }

    // What is refused did nothing and is forgotten.
    void step()
    {
        switch (roll(5)) {
        case 0:
        case 1:
            return tryOut(sales());
        case 2:
            return tryOut(products());
        case 3:
            return tryOut(edit());
        default:
            return tryOut(merge());
        }
    }
    // Undoes one that dice choose, if it is let through.
    bool undoOne()
    {
        const auto at = size_t(roll(int(m_done.size())));
        if (!m_shop.undo(m_done[at].batch))
            return false;
        m_done.erase(m_done.begin() + qptrdiff(at));
        return true;
    }
    // The newest can always be undone.
    Result<Undone> undoNewest()
    {
        const auto newest = m_done.back().batch;
        m_done.pop_back();
        return m_shop.undo(newest);
    }
    // What still stands, done in another shop that never saw the rest.
    Result<void> repeatIn(Shop &other) const
    {
        for (const auto &done : m_done)
            TRY(done.again(other));
        return {};
    }
    bool isUndone() const { return m_done.empty(); }
    int merges() const { return m_merges; }

private:
    int roll(int sides) { return int(m_dice() % unsigned(sides)); }
    QByteArray number(int from, int to) { return QByteArray::number(from + roll(to - from + 1)); }

    using Deed = std::function<Result<BatchId>(Shop &)>;
    struct Done
    {
        BatchId batch;
        Deed again;
    };

    void tryOut(const Deed &deed)
    {
        if (const auto batch = deed(m_shop))
            m_done.push_back({*batch, deed});
    }
    Deed load(const QByteArray &kind, const QByteArray &text)
    {
        const auto name = u"%1_%2.csv"_s.arg(QString::fromLatin1(kind)).arg(++m_files);
        return [name, text](Shop &shop) -> Result<BatchId> {
            TRY_ASSIGN(const auto report, shop.load(name, text));
            if (report.files.front().alreadyLoaded)
                return fail(Error::Kind::AlreadyLoaded, {});
            return report.files.front().batch.id;
        };
    }
    Deed sales()
    {
        QByteArray text = salesHeader;
        for (int line = 1 + roll(4); line > 0; --line) {
            const auto quantity = 1 + roll(3);
            text += number(1, 4) + ',' + QByteArray::number(line) + ',' + number(1, 3) + ',' + number(1, 4) +
                    ",5,7,2025-0" + number(1, 3) + "-01," + QByteArray::number(quantity) + ",5,0," +
                    QByteArray::number(5 * quantity) + ",\n";
        }
        return load("sales", text);
    }
    Deed products()
    {
        QByteArray text = productsHeader;
        for (int product = 1 + roll(2); product <= 4; product += 1 + roll(2))
            text += QByteArray::number(product) + ",P" + number(1, 9) + ",D,C" + number(1, 3) + ",,,," +
                    number(1, 9) + ",20,active,merchandise,2025-0" + number(1, 3) + "-01\n";
        return load("products", text);
    }
    Deed edit()
    {
        const auto text = QString::fromLatin1(number(1, 9));
        const std::vector<AttributeEdit> wanted{{u"cost_price"_s, text}, {u"category"_s, u"C"_s + text}};
        const MemberEdit made{
            Entity::Product, 1 + roll(4), {wanted[size_t(roll(2))]}, QDate(2025, 1 + roll(4), 1)};
        return [made](Shop &shop) { return editMember(shop.pool(), shop.cipher(), made, {}); };
    }
    Deed merge()
    {
        const auto dimension = roll(2) == 0 ? Entity::Product : Entity::Customer;
        const MemberMerge made{dimension, 1 + roll(3), 1 + roll(3)};
        return [this, made](Shop &shop) {
            auto batch = mergeMembers(shop.pool(), shop.cipher(), made, {});
            m_merges += batch && &shop == &m_shop ? 1 : 0;
            return batch;
        };
    }

    Shop &m_shop;
    std::mt19937 m_dice;
    std::vector<Done> m_done;
    int m_files = 0, m_merges = 0;
};

// All members are described by files of their own: what a person says of an inferred one stays when the file
// that named it first is undone.
Result<void> describeMembers(Shop &shop)
{
    QByteArray products = productsHeader;
    for (const char *const id : {"1", "2", "3", "4"})
        products += QByteArray(id) + ",P,D,C,,,,2,20,active,merchandise,\n";
    TRY(shop.load(u"products.csv"_s, products));
    TRY(shop.load(u"customers.csv"_s, "customer_id,first_name,last_name,email,phone,address,city,state,country,"
                                      "customer_tier,registration_date,valid_from\n"
                                      "1,A,,,,,,,,Gold,,\n2,B,,,,,,,,Gold,,\n3,C,,,,,,,,Gold,,\n"));
    return {};
}

} // namespace

class ChangeSequencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySequenceIsUndoneExactly_data() { engines(); }
    void everySequenceIsUndoneExactly();
};

void ChangeSequencesTest::everySequenceIsUndoneExactly()
{
    QFETCH(martlet::Engine, engine);
    const unsigned sequences = engine == Engine::Sqlite ? 8 : 3;
    int merges = 0, undoneInBetween = 0;
    for (unsigned seed = 1; seed <= sequences; ++seed) {
        Shop shop(engine);
        VERIFY_OK(describeMembers(shop));
        const auto before = shop.checksum();
        Sequence sequence(shop, seed);
        for (int step = 0; step < 16; ++step) {
            sequence.step();
            if (step % 3 == 2 && !sequence.isUndone() && sequence.undoOne()) {
                ++undoneInBetween;
                Shop other(engine);
                VERIFY_OK(describeMembers(other));
                VERIFY_OK(sequence.repeatIn(other));
                QVERIFY2(shop.checksum() == other.checksum(),
                         qPrintable(u"seed %1, step %2"_s.arg(seed).arg(step)));
            }
            QVERIFY2(shop.broken().isEmpty(),
                     qPrintable(u"seed %1, step %2: %3"_s.arg(seed).arg(step).arg(shop.broken())));
        }
        merges += sequence.merges();
        while (!sequence.isUndone())
            VERIFY_OK(sequence.undoNewest());
        QVERIFY2(shop.checksum() == before, qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY2(shop.broken().isEmpty(), qPrintable(shop.broken()));
        QCOMPARE(shop.ask(u"SELECT count(*) FROM etl_preimages"_s).trimmed(), u"0"_s);
    }
    // The dice did what they were thrown for.
    QVERIFY2(merges > int(sequences), qPrintable(QString::number(merges)));
    QVERIFY2(undoneInBetween > int(sequences), qPrintable(QString::number(undoneInBetween)));
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::ChangeSequencesTest)
#include "tst_changesequences.moc"
