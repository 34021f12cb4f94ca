// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/handover.h"

#include <QTest>

#include <thread>

using namespace martlet;

class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allArrivesInOrder()
    {
        constexpr int things = 10'000;
        Handover<int> handover(2);
        std::vector<int> taken;
        std::jthread taking([&] {
            while (const auto thing = handover.take())
                taken.push_back(*thing);
        });
        for (int thing = 0; thing < things; ++thing)
            handover.put(thing);
        handover.close();
        taking.join();
        QCOMPARE(taken.size(), size_t(things));
        for (int thing = 0; thing < things; ++thing)
            QCOMPARE(taken[size_t(thing)], thing);
    }

    void whatIsThereWhenItClosesIsTaken()
    {
        Handover<int> handover(2);
        handover.put(7);
        handover.close();
        QCOMPARE(handover.take(), std::optional(7));
        QCOMPARE(handover.take(), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
