// SPDX-License-Identifier: GPL-3.0-or-later
// Two hundred questions as fast as keys go: the window stays at hand, the last one is answered, and nothing
// piles up.
#include "support/heartbeat.h"
#include "support/peakmemory.h"
#include "ui/querydesk.h"

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

constexpr int questions = 200;
constexpr qint64 mostGrown = 64; // MiB, over the second half of them

} // namespace

class TestQuickQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastOneIsAnswered()
    {
        QueryDesk desk;
        desk.open();
        auto &page = *desk.page;
        auto &person = *desk.person;
        person.add(u"revenue"_s);

        Heartbeat heart;
        typeQuestions(page, person, questions / 2);
        const PeakMemory memory;
        typeQuestions(page, person, questions / 2);
        person.add(u"category"_s);
        QElapsedTimer settling;
        settling.start();
        QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), 30'000);
        qInfo("%d questions: longest pause of the window %lld ms, answered %lld ms after the last key, %lld "
              "MiB more",
              questions, heart.longestPause(), settling.elapsed(), memory.grownMib());
        QVERIFY(person.shows(R"({"version": 1, "measures": ["revenue"], "by": ["product.category"]})"));
        QVERIFY(memory.grownMib() <= mostGrown);
    }

private:
    // Fields come and are taken back, so that each key leaves another question than the one before.
    static void typeQuestions(QueryPage &page, QueryPerson &person, int count)
    {
        const QStringList fields{u"city"_s, u"units sold"_s, u"brand"_s, u"receipts"_s, u"customer tier"_s};
        for (int number = 0; number < count; number += 2) {
            person.add(fields.at(number / 2 % fields.size()));
            QCoreApplication::processEvents();
            QTest::keyClick(&page, Qt::Key_Z, Qt::ControlModifier);
            QCoreApplication::processEvents();
        }
    }
};

QTEST_MAIN(TestQuickQuestions)
#include "tst_quickquestions.moc"
