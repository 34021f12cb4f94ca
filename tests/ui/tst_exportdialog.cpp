// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"
#include "support/stores.h"
#include "ui/export/exportdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

Sheet storeSheet()
{
    const Stores stores = storeComparison();
    Sheet sheet;
    sheet.title = u"Store comparison"_s;
    sheet.rows = stores.rows;
    for (const ReportColumn &column : stores.columns)
        sheet.columns.push_back(
            {column.title, column.decimals, column.format == ReportColumn::Format::Percent});
    return sheet;
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    }

    void init()
    {
        m_dialog = new ExportDialog(storeSheet(), u"store-comparison"_s);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }

    void cleanup() { delete m_dialog; }

    void theEndingFollowsTheFormat()
    {
        m_dialog->setPath(u"/tmp/stores.xlsx"_s);
        m_dialog->setFormat(ExportDialog::Format::SpreadsheetCsv);
        QCOMPARE(m_dialog->path(), u"/tmp/stores.csv"_s);
        m_dialog->setFormat(ExportDialog::Format::Workbook);
        QCOMPARE(m_dialog->path(), u"/tmp/stores.xlsx"_s);
    }

    void theRowsAreWrittenAndCounted()
    {
        const QTemporaryDir folder;
        for (const auto format : {ExportDialog::Format::Workbook, ExportDialog::Format::SpreadsheetCsv}) {
            m_dialog->setFormat(format);
            m_dialog->setPath(folder.filePath(u"stores"_s));
            m_dialog->start();
            QTRY_VERIFY(!m_dialog->message().isEmpty());
            QVERIFY2(m_dialog->message().startsWith(u"50 rows are in "_s + m_dialog->path()),
                     qPrintable(m_dialog->message()));
            QVERIFY(QFile::exists(m_dialog->path()));
        }
        QCoreApplication::processEvents();
        picture(*m_dialog, u"export-done"_s);
        QCOMPARE(namelessWidgets(*m_dialog).join(u", "), QString());
    }

    void whatHasNoTitleLeavesNoRoomForOne()
    {
        auto sheet = storeSheet();
        sheet.title.clear();
        ExportDialog untitled(sheet, u"query"_s);
        untitled.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(untitled.windowTitle(), u"Export"_s);
        for (const auto *label : untitled.findChildren<QLabel *>())
            QVERIFY(!label->text().isEmpty() || label->isHidden());
        QCOMPARE(untitled.sizeHint().width(), m_dialog->sizeHint().width());
        QVERIFY(untitled.sizeHint().height() < m_dialog->sizeHint().height());
    }

    void oneRowIsNotSeveral()
    {
        ResultSetBuilder rows({{u"sales"_s, ColumnType::Integer, 0}});
        rows.append(0, Value(qint64(7)));
        rows.endRow();
        Sheet sheet;
        sheet.columns = {{u"Sales"_s}};
        sheet.rows = std::make_shared<const ResultSet>(std::move(rows).finish());
        ExportDialog one(sheet, u"one"_s);
        one.setAttribute(Qt::WA_DeleteOnClose, false);
        const QTemporaryDir folder;
        one.setPath(folder.filePath(u"one"_s));
        one.start();
        QTRY_VERIFY(!one.message().isEmpty());
        QVERIFY2(one.message().startsWith(u"One row is in "_s), qPrintable(one.message()));
    }

    void aFailureIsASentenceInTheDialog()
    {
        m_dialog->setPath(u"/nowhere/at/all/stores"_s);
        m_dialog->start();
        QTRY_VERIFY(!m_dialog->message().isEmpty());
        QVERIFY(!m_dialog->message().startsWith(u"50 rows"_s));
        QVERIFY(m_dialog->isVisible());
        QCoreApplication::processEvents();
        picture(*m_dialog, u"export-failed"_s);
    }

private:
    std::unique_ptr<Theme> m_theme;
    ExportDialog *m_dialog = nullptr;
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
