// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/storytests.h"

#include <QTest>

using namespace martlet;

// The small shop, which the first start shows, keeps all nine stories.
class TestDemoStories : public StoryTests
{
    Q_OBJECT

public:
    TestDemoStories()
        : StoryTests(50'000, 5)
    {
    }
};

QTEST_GUILESS_MAIN(TestDemoStories)
#include "tst_demostories.moc"
