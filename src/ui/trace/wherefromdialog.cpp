// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/wherefromdialog.h"

#include "lineage/provenancefacts.h"
#include "ui/grid/resultgrid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statecard.h"
#include "ui_wherefromdialog.h"
#include "workbench/rowtrace.h"

#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int mostLines = 6; // of raw text in sight; a record may span many

} // namespace

WhereFromDialog::WhereFromDialog(std::shared_ptr<Workbench> bench, const RowName &row, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::WhereFromDialog>())
    , m_state(nullptr)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->title->setText(tr("%1, row %2").arg(row.table, row.key));
    m_ui->raw->setFont(Theme::of(this).font(FontRole::Code));
    m_ui->copy->setIcon(Theme::of(this).icon(u"copy"_s));
    m_state = new StateCard(m_ui->statePage);
    m_ui->stateColumn->addWidget(m_state);
    m_state->showEmpty(u"trace"_s, tr("Looking for its file and line."));
    m_ui->copy->setEnabled(false);
    m_ui->stack->setCurrentWidget(m_ui->statePage);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->raw->toPlainText()); });
    m_ask.start([bench = std::move(bench), row](std::stop_token stop,
                                                Progress &) { return traceRow(*bench, row, stop); },
                [this](Result<Provenance> from) {
                    if (from)
                        showProvenance(*from);
                    else
                        showError(from.error());
                });
}

WhereFromDialog::~WhereFromDialog() = default;

void WhereFromDialog::showProvenance(const Provenance &from)
{
    for (const auto &[title, text] : factsOf(from)) {
        auto *name = new Label(title, FontRole::Label, Token::Text2, m_ui->factsPage);
        auto *value = new Label(text, FontRole::Body, Token::Text, m_ui->factsPage);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(u"%1: %2"_s.arg(title, text));
        m_ui->facts->addRow(name, value);
    }
    const auto raw = QString::fromUtf8(from.raw);
    m_ui->raw->setPlainText(raw);
    m_ui->raw->setVisible(!raw.isEmpty());
    m_ui->copy->setEnabled(!raw.isEmpty());
    m_ui->rawNote->setText(raw.isEmpty() ? tr("The text of the line is not kept, or not for you to read.")
                                         : QString());
    m_ui->rawNote->setVisible(raw.isEmpty());
    const auto lines = std::min<qsizetype>(mostLines, raw.count(u'\n') + 2);
    m_ui->raw->setFixedHeight(int(lines) * QFontMetrics(m_ui->raw->font()).lineSpacing() + 18);
    m_ui->stack->setCurrentWidget(m_ui->factsPage);
}

void WhereFromDialog::showError(const Error &error)
{
    m_state->showError(error);
    m_ui->stack->setCurrentWidget(m_ui->statePage);
}

void offerWhereFrom(ResultGrid &grid, const std::shared_ptr<Workbench> &bench)
{
    QObject::connect(&grid, &ResultGrid::whereFromWanted, &grid,
                     [&grid, bench](const RowName &row) { (new WhereFromDialog(bench, row, &grid))->open(); });
}

} // namespace martlet
