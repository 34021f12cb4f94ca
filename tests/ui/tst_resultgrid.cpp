// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"
#include "support/stores.h"
#include "ui/grid/gridheader.h"
#include "ui/grid/resultgrid.h"
#include "ui/grid/totalsrow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QTableView>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

GridContent storeContent()
{
    const Stores stores = storeComparison();
    GridContent content;
    content.rows = stores.rows;
    content.columns = stores.columns;
    content.totals = {Null{},
                      Null{},
                      Null{},
                      Money::fromWhole(13'098'412),
                      Money::fromWhole(12'704'310),
                      ScaledNumber{31, 1},
                      ScaledNumber{-9, 1},
                      ScaledNumber{412, 1},
                      ScaledNumber{31, 1}};
    content.totalNotes = {
        {}, {}, {}, u"Sum"_s, u"Sum"_s, {}, {}, u"Margin of all stores ÷ revenue of all stores"_s, {}};
    content.origin = {20, u"day × store"_s, u"one row per store"_s, 50, false};
    return content;
}

} // namespace

class TestResultGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(english);
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    }

    void init()
    {
        m_grid = std::make_unique<ResultGrid>();
        m_grid->resize(904, 372);
        m_grid->setContent(storeContent());
        m_grid->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_grid.get()));
    }

    void cleanup() { m_grid.reset(); }

    void looksLikeThePicture()
    {
        m_grid->setSorting({{3, Qt::DescendingOrder}});
        m_grid->chooseRow(6);
        QCoreApplication::processEvents();
        picture(*m_grid, u"grid-light"_s);
        m_theme->setMode(Theme::Mode::Dark);
        QCoreApplication::processEvents();
        picture(*m_grid, u"grid-dark"_s);
        m_theme->setMode(Theme::Mode::Light);
        QCOMPARE(namelessWidgets(*m_grid), QStringList());
    }

    void theFooterSaysWhatIsShownAndSelected()
    {
        QCOMPARE(m_grid->footer().leftText().replace(u'\u2002', u' '),
                 u"rows 1–50 of 50 · 0.02 s · from day × store · one row per store"_s);
        m_grid->chooseRow(6);
        QCOMPARE(m_grid->footer().rightText().replace(u'\u2002', u' '),
                 u"selected: 1 row · Σ revenue 338,920"_s);
        m_grid->view().selectAll();
        QVERIFY(m_grid->footer().rightText().startsWith(u"selected: 50 rows"_s));
    }

    void totalsArePinnedInTheirColumns()
    {
        QCOMPARE(m_grid->totals().text(1), u"Total"_s);
        QCOMPARE(m_grid->totals().text(3), u"13,098,412"_s);
        QCOMPARE(m_grid->totals().text(6), u"\u22120.9"_s);
        QVERIFY(m_grid->totals().isVisible());
        GridContent without = storeContent();
        without.totals.clear();
        m_grid->setContent(without);
        QVERIFY(!m_grid->totals().isVisible());
    }

    void clicksSortAndShiftAddsAColumn()
    {
        auto *header = m_grid->findChild<GridHeader *>();
        const auto click = [&](int column, Qt::KeyboardModifiers keys = {}) {
            const QPoint at(header->sectionViewportPosition(column) + 10, 16);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, keys, at);
        };
        const auto first = [&](int column) { return m_grid->shown().index(0, column).data().toString(); };
        click(8); // return rate, largest first
        QCOMPARE(first(1), u"Harbour Street"_s);
        click(8);
        QCOMPARE(first(1), u"Linden Park"_s);
        click(2);
        QCOMPARE(header->keys(), (std::vector<SortKey>{{2, Qt::AscendingOrder}}));
        click(3, Qt::ShiftModifier);
        QCOMPARE(header->keys(), (std::vector<SortKey>{{2, Qt::AscendingOrder}, {3, Qt::DescendingOrder}}));
        QCOMPARE(first(1), u"Station Road"_s);
    }

    void selectedRowsAreCopied()
    {
        m_grid->chooseRow(0);
        QTest::keyClick(&m_grid->view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 u"1\tMarket Square\tLeeds\t412900.00\t399120.00\t3.5\t3.5\t41.0\t3.0\n"_s);
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ResultGrid> m_grid;
};

QTEST_MAIN(TestResultGrid)
#include "tst_resultgrid.moc"
