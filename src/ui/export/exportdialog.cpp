// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "ui/query/outcomewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The folder of the last export of this run, else Documents, else home.
QString &lastFolder()
{
    static QString folder = [] {
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        return QDir(documents).exists() ? documents : QDir::homePath();
    }();
    return folder;
}

Label *note(const QString &text, QWidget *parent)
{
    auto *label = new Label(text, FontRole::Label, Token::Text2, parent);
    label->setContentsMargins(24, 0, 0, 8);
    return label;
}

} // namespace

ExportDialog::ExportDialog(Sheet sheet, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_sheet(std::move(sheet))
    , m_workbook(new QRadioButton(tr("Excel workbook (.xlsx)"), this))
    , m_spreadsheet(new QRadioButton(tr("CSV for spreadsheets (.csv)"), this))
    , m_exact(new QRadioButton(tr("CSV with exact values (.csv)"), this))
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Choose…"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_write(
          new QPushButton(tr("Export %1").arg(shownRows(m_sheet.rows ? m_sheet.rows->rowCount() : 0)), this))
    , m_progress(new QProgressBar(this))
    , m_message(new Label({}, FontRole::Body, Token::Text, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_sheet.title.isEmpty() ? tr("Export") : tr("Export %1").arg(m_sheet.title));
    m_workbook->setChecked(true);
    build();
    m_path->setText(QDir(lastFolder()).filePath(name + ending()));
    for (QRadioButton *format : {m_workbook, m_spreadsheet, m_exact})
        connect(format, &QRadioButton::toggled, this, [this] { setPath(path()); });
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_path, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_write->setEnabled(!text.isEmpty()); });
    connect(&m_task, &TaskBase::progressed, this, [this](const ProgressStep &step) {
        m_progress->setRange(0, step.total > 0 ? 1000 : 0);
        m_progress->setValue(step.total > 0 ? int(step.done * 1000 / step.total) : 0);
    });
}

void ExportDialog::build()
{
    setMinimumWidth(520);
    m_path->setAccessibleName(tr("File"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_message->setWordWrap(true);
    m_message->hide();
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setFocusPolicy(Qt::NoFocus);
    m_cancel->setProperty("look", u"quiet"_s);
    m_write->setProperty("look", u"primary"_s);
    m_write->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(4);
    if (!m_sheet.title.isEmpty()) {
        auto *title = new Label(m_sheet.title, FontRole::Section, Token::Text, this);
        title->setWordWrap(true);
        column->addWidget(title);
        column->addSpacing(12);
    }
    column->addWidget(m_workbook);
    column->addWidget(note(tr("Numbers stay numbers, with their formats and totals."), this));
    column->addWidget(m_spreadsheet);
    column->addWidget(note(tr("Opens in any spreadsheet; texts that look like formulas are disarmed."), this));
    column->addWidget(m_exact);
    column->addWidget(note(tr("For other programs: every stored decimal, nothing changed."), this));
    column->addSpacing(4);
    column->addWidget(new Label(tr("File"), FontRole::Label, Token::Text2, this));
    auto *file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_path, 1);
    file->addWidget(m_browse);
    column->addLayout(file);
    column->addSpacing(8);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addSpacing(12);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_write);
    column->addLayout(buttons);
}

void ExportDialog::setFormat(Format format)
{
    (format == Format::Workbook   ? m_workbook
     : format == Format::ExactCsv ? m_exact
                                  : m_spreadsheet)
        ->setChecked(true);
}

ExportDialog::Format ExportDialog::format() const
{
    return m_workbook->isChecked() ? Format::Workbook
           : m_exact->isChecked()  ? Format::ExactCsv
                                   : Format::SpreadsheetCsv;
}

QString ExportDialog::ending() const
{
    return format() == Format::Workbook ? u".xlsx"_s : u".csv"_s;
}

// The ending names the format, so it follows the choice.
void ExportDialog::setPath(const QString &path)
{
    QString base = path;
    for (const QString &known : {u".csv"_s, u".xlsx"_s}) {
        if (base.endsWith(known, Qt::CaseInsensitive))
            base.chop(known.size());
    }
    m_path->setText(base.isEmpty() ? QString() : base + ending());
}

QString ExportDialog::path() const
{
    return m_path->text();
}

QString ExportDialog::message() const
{
    return m_message->text();
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), QFileInfo(path()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(format() == Format::Workbook ? tr("Excel workbook (*.xlsx)") : tr("CSV (*.csv)"));
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::setPath);
    dialog->open();
}

void ExportDialog::setBusy(bool busy)
{
    for (QWidget *control : {static_cast<QWidget *>(m_workbook), static_cast<QWidget *>(m_spreadsheet),
                             static_cast<QWidget *>(m_exact), static_cast<QWidget *>(m_path),
                             static_cast<QWidget *>(m_browse), static_cast<QWidget *>(m_write)})
        control->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    m_message->setVisible(!busy && !message().isEmpty());
}

void ExportDialog::start()
{
    setPath(path());
    m_message->setText({});
    setBusy(true);
    ExportOptions options;
    options.csv = format() == Format::ExactCsv ? CsvMode::Exchange : CsvMode::Spreadsheet;
    m_task.start(
        [sheet = m_sheet, file = path(), options](std::stop_token stop, Progress &progress) {
            return exportSheet(sheet, file, options, stop, progress);
        },
        [this](Result<ExportResult> result) { tell(result); });
}

void ExportDialog::tell(const Result<ExportResult> &result)
{
    m_message->setToken(result ? Token::Good : Token::Bad);
    if (result) {
        lastFolder() = QFileInfo(result->path).path();
        const auto bytes = wording::bytes(result->bytes);
        m_message->setText(
            result->rows == 1
                ? tr("One row is in %1 (%2).").arg(result->path, bytes)
                : tr("%1 rows are in %2 (%3).").arg(wording::count(result->rows), result->path, bytes));
        m_cancel->setText(tr("Close"));
    } else {
        m_message->setText(result.error().message);
        m_message->setToolTip(result.error().detail);
    }
    setBusy(false);
    m_message->show();
    if (result)
        Q_EMIT written(result->path);
}

} // namespace martlet
