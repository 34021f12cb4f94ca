// SPDX-License-Identifier: GPL-3.0-or-later
// Every report of the catalogue over a real demo shop, shown by the page people use and drawn into a picture.
#include "charts/chartview.h"
#include "gui/picture.h"
#include "ui/grid/resultgrid.h"
#include "ui/reports/chartcard.h"
#include "ui/reports/reportnotice.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/reportview.h"
#include "ui/theme/theme.h"
#include "workbench/workbench.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestReportScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("MARTLET_KEYCHAIN", "off");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
        ConnectionSpec spec;
        spec.name = u"demo"_s;
        spec.path = m_folder.filePath(u"shop.db"_s);
        spec.create = true;
        DemoPlan plan;
        plan.lines = 50'000;
        plan.end = QDate(2025, 12, 31);
        const auto made = Workbench::makeDemo(spec, plan, {}, {});
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        auto opened = Workbench::open(spec);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        m_bench = std::move(*opened);
        m_page = std::make_unique<ReportsPage>(reportsOf(m_bench));
        m_page->resize(1232, 824);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_page->view().answer() != nullptr, 60'000);
    }

    void everyReportIsShown_data()
    {
        QTest::addColumn<QString>("id");
        for (const Report &report : m_bench->reports().reports())
            QTest::newRow(qPrintable(report.id)) << report.id;
    }

    void everyReportIsShown()
    {
        QFETCH(QString, id);
        ReportView &view = m_page->view();
        m_page->showItem(id);
        QTRY_VERIFY_WITH_TIMEOUT(view.notice().isVisible() || (view.answer() && view.answer()->report.id == id),
                                 60'000);
        QVERIFY2(!view.notice().isVisible(), qPrintable(view.notice().sentence()));
        QCoreApplication::processEvents();
        picture(*m_page, u"report-"_s + id);
        QVERIFY(view.grid().shown().rowCount() > 0);
        if (view.answer()->report.chart.kind != ChartSpec::Kind::None)
            QVERIFY(!view.chart().view().content().isEmpty());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::shared_ptr<Workbench> m_bench;
    std::unique_ptr<ReportsPage> m_page;
};

QTEST_MAIN(TestReportScreens)
#include "tst_reportscreens.moc"
