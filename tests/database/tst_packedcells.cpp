// SPDX-License-Identifier: GPL-3.0-or-later
// Whole numbers packed and read again.
#include "database/columns/packedcells.h"

#include <QTest>

#include <random>

using namespace martlet;

class TestPackedCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packedCellsComeBack()
    {
        std::mt19937_64 chance{7};
        for (int round = 0; round < 400; ++round) {
            const auto bits = chance() % 64;
            const auto base = qint64(chance()) >> (chance() % 64);
            const auto step = qint64(chance() % 3 == 0 ? 100 : 1);
            std::vector<qint64> values(chance() % 300);
            std::vector<quint8> empty;
            if (round % 2 == 1)
                empty.resize(values.size());
            for (size_t at = 0; at < values.size(); ++at) {
                values[at] = qint64(quint64(base) + quint64(chance() >> bits) * quint64(step));
                if (!empty.empty())
                    empty[at] = chance() % 3 == 0;
            }
            const auto bytes = PackedCells::pack(values, empty);
            const auto packed = PackedCells::of(bytes);
            QVERIFY(packed);
            QCOMPARE(packed->size(), values.size());
            const auto from = values.empty() ? 0 : chance() % values.size();
            std::vector<qint64> read(values.size() - from);
            packed->read(from, read.size(), read.data());
            for (size_t at = 0; at < read.size(); ++at) {
                const bool isEmpty = packed->hasEmpty() && packed->empty(from)[at];
                QCOMPARE(isEmpty, !empty.empty() && empty[from + at]);
                if (!isEmpty)
                    QCOMPARE(read[at], values[from + at]);
            }
            QVERIFY(!PackedCells::of(std::string_view(bytes).substr(0, bytes.size() - 1)));
        }
    }

    void equalAndSmallCellsTakeOneByteEach()
    {
        const std::vector<qint64> amounts{1'000'000'000'000, 1'000'000'020'000, 1'000'002'550'000};
        QCOMPARE(PackedCells::pack(amounts, {}).size(), PackedCells::pack({1, 1, 1}, {}).size());
        QVERIFY(PackedCells::pack({1, 2, 300}, {}).size() > PackedCells::pack({1, 2, 30}, {}).size());
    }
};

QTEST_GUILESS_MAIN(TestPackedCells)
#include "tst_packedcells.moc"
