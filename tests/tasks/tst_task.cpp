// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/lane.h"
#include "tasks/task.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <semaphore>

using namespace martlet;

class TestTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversOnTheOwnersThread()
    {
        Task<int> task;
        QThread *worked = nullptr;
        int got = 0;
        task.start(
            [&](std::stop_token, Progress &) {
                worked = QThread::currentThread();
                return 42;
            },
            [&](int value) {
                got = value;
                QCOMPARE(QThread::currentThread(), thread());
            });
        QVERIFY(task.isRunning());
        QTRY_COMPARE(got, 42);
        QVERIFY(worked != thread());
        QVERIFY(!task.isRunning());
    }

    void aStoppedOrReplacedRunNeverReports()
    {
        Task<int> task;
        std::vector<int> got;
        std::atomic<bool> firstEnded = false;
        task.start(
            [&](std::stop_token stop, Progress &) {
                while (!stop.stop_requested())
                    QThread::yieldCurrentThread();
                firstEnded = true;
                return 1;
            },
            [&](int value) { got.push_back(value); });
        task.start([](std::stop_token, Progress &) { return 2; }, [&](int value) { got.push_back(value); });
        QTRY_COMPARE(got.size(), size_t(1));
        QTRY_VERIFY(firstEnded);
        QCoreApplication::processEvents();
        QCOMPARE(got, std::vector<int>{2});
    }

    void destructionStopsTheRun()
    {
        std::atomic<bool> ended = false;
        {
            Task<int> task;
            task.start(
                [&](std::stop_token stop, Progress &) {
                    while (!stop.stop_requested())
                        QThread::yieldCurrentThread();
                    ended = true;
                    return 1;
                },
                [](int) { QFAIL("a destroyed task reported"); });
        }
        QTRY_VERIFY(ended);
        QCoreApplication::processEvents();
    }

    void progressArrivesOnTheOwnersThreadAndTheLastStepCounts()
    {
        Task<int> task;
        std::binary_semaphore seen(0);
        qint64 last = 0;
        connect(&task, &TaskBase::progressed, this, [&](const ProgressStep &step) {
            last = step.done;
            seen.release();
        });
        bool done = false;
        task.start(
            [&](std::stop_token, Progress &progress) {
                progress.report({7, 10});
                seen.acquire(); // until the owner has seen it
                return 0;
            },
            [&](int) { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(last, 7);
    }

    void aLaneRunsInOrderOnOneThreadAndEndsItsQueue()
    {
        std::vector<int> order;
        QThread *home = nullptr;
        bool oneThread = true;
        {
            Lane lane(QStringLiteral("test"));
            for (int i = 0; i < 100; ++i) {
                lane.post([&, i] {
                    home = home ? home : QThread::currentThread();
                    oneThread = oneThread && home == QThread::currentThread() && lane.isCurrent();
                    order.push_back(i);
                });
            }
            QVERIFY(!lane.isCurrent());
        }
        QCOMPARE(order.size(), size_t(100));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QVERIFY(oneThread);
    }
};

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
