// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/celltracedialog.h"

#include "charts/figuretext.h"
#include "ui/data/cellwords.h"
#include "ui/grid/resultgrid.h"
#include "ui/query/conditionwords.h"
#include "ui/query/questioncolumns.h"
#include "ui/query/questionfields.h"
#include "ui/reports/periodwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/statecard.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

ReportColumn recordColumn(const QueryPlan::Column &planned, const SemanticModel &model)
{
    auto column = planned.isMeasure() ? questionColumn(planned, model) : cellwords::gridColumn(planned.star);
    column.name = planned.name;
    column.title = planned.title;
    if (planned.type == ColumnType::Text) // of a count of different things: which one
        column.format = ReportColumn::Format::Text;
    return column;
}

QTabBar *tabBar(QWidget *parent)
{
    auto *tabs = new QTabBar(parent);
    tabs->setDrawBase(false);
    return tabs;
}

} // namespace

CellTraceDialog::CellTraceDialog(std::shared_ptr<QuerySource> source, AskedAnswerPtr shown,
                                 const AnswerCell &cell, const QuestionFields &fields, Face face,
                                 QWidget *parent)
    : QDialog(parent)
    , m_shown(std::move(shown))
    , m_cell(cell)
    , m_fields(fields)
    , m_title(new Label({}, FontRole::Title, Token::Text, this))
    , m_changed(new Label({}, FontRole::Label, Token::Warn, this))
    , m_sentence(new Label({}, FontRole::Body, Token::Text2, this))
    , m_faces(tabBar(this))
    , m_parts(tabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_state(new StateCard(m_stack))
    , m_records(new QWidget(m_stack))
    , m_grid(new ResultGrid(m_records))
    , m_factsBody(new QWidget(m_stack))
    , m_factsFace(nullptr)
    , m_facts(new QFormLayout(m_factsBody))
    , m_copy(new QPushButton(tr("Copy"), this))
{
    build();
    m_faces->setCurrentIndex(face);
    m_ask.start([source = std::move(source), question = m_shown->question,
                 cell](std::stop_token stop, Progress &) { return source->trace(question, cell, stop); },
                [this](Result<CellTracePtr> trace) { trace ? showTrace(*trace) : showError(trace.error()); });
}

void CellTraceDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What stands behind the cell"));
    resize(1040, 640);
    m_title->setText(cellTitle());
    m_title->setWordWrap(true);
    m_changed->hide();
    m_changed->setWordWrap(true);
    m_faces->setAccessibleName(tr("Faces of the trace"));
    m_faces->addTab(tr("Records"));
    m_faces->addTab(tr("Where from"));
    m_parts->setAccessibleName(tr("Facts"));
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(8);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_factsFace = scrolledDown(m_factsBody, m_stack);
    m_stack->addWidget(m_state);
    m_stack->addWidget(recordsFace());
    m_stack->addWidget(m_factsFace);
    m_state->showEmpty(u"trace"_s, tr("Looking for the lines behind it."));
    m_copy->setIcon(Theme::of(this).icon(u"copy"_s));
    m_copy->setAutoDefault(false);
    m_copy->setEnabled(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setProperty("look", u"primary"_s);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 24, 24, 24);
    whole->setSpacing(12);
    whole->addWidget(m_title);
    whole->addWidget(m_changed);
    whole->addWidget(m_faces);
    whole->addWidget(m_stack, 1);
    whole->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_copy, &QPushButton::clicked, this, &CellTraceDialog::copy);
    connect(m_faces, &QTabBar::currentChanged, this, &CellTraceDialog::showFace);
    connect(m_parts, &QTabBar::currentChanged, this, &CellTraceDialog::showPart);
}

QWidget *CellTraceDialog::recordsFace()
{
    auto *column = new QVBoxLayout(m_records);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_parts);
    column->addWidget(m_sentence);
    column->addWidget(m_grid, 1);
    m_sentence->setWordWrap(true);
    m_parts->hide();
    return m_records;
}

// "Revenue 41,200.00 · Garden, 2025, 6".
QString CellTraceDialog::cellTitle() const
{
    const auto &plan = m_shown->plan;
    const auto &question = m_shown->question;
    QStringList members;
    for (size_t i = 0; i < m_cell.members.size(); ++i) {
        const bool isFolded =
            m_cell.kind == AnswerCell::Kind::Others && question.by[qsizetype(i)] == question.top.of;
        members += isFolded ? tr("Others")
                   : isNull(m_cell.members[i])
                       ? tr("%1 is empty").arg(m_fields.title(question.by[qsizetype(i)]))
                       : toText(m_cell.members[i]);
    }
    if (m_cell.kind == AnswerCell::Kind::Total)
        members += tr("Total");
    QString title = m_fields.title(m_cell.column);
    for (const int index : plan.shown) {
        const auto &column = plan.columns[size_t(index)];
        if (column.name != m_cell.column)
            continue;
        title = column.isMeasure() ? column.title : tr("Row");
        if (m_trace && column.isMeasure() && !column.isWindow)
            title += u' ' + words().number(column, m_trace->value);
    }
    return members.isEmpty() ? title : title + u"\u2002·\u2002"_s + members.join(u", "_s);
}

TraceWords CellTraceDialog::words() const
{
    TraceWords words;
    const ConditionWords conditions(m_fields, locale());
    for (const auto &filter : conditionsOf(m_shown->question, m_cell)) {
        if (const auto said = conditions.of(filter); !said.isEmpty())
            words.conditions += said;
    }
    words.number = [this](const QueryPlan::Column &column, const Value &value) {
        const auto text = shownText(value, questionColumn(column, m_fields.model()), locale());
        return text.isEmpty() ? u"NULL"_s : text;
    };
    words.days = [this](const Period &days) { return periodWords(days, locale()); };
    return words;
}

void CellTraceDialog::showTrace(const CellTracePtr &trace)
{
    m_trace = trace;
    m_title->setText(cellTitle());
    m_changed->setText(tr("The warehouse has changed since the answer: these are the lines as they are now."));
    m_changed->setVisible(trace->dataVersion != m_shown->shown.answer.dataVersion);
    for (const auto &part : trace->parts)
        m_parts->addTab(part.title);
    m_parts->setVisible(m_parts->count() > 1);
    showPart(m_parts->currentIndex());
    fillFacts();
    m_copy->setEnabled(true);
    showFace();
}

void CellTraceDialog::showError(const Error &error)
{
    m_state->showError(error);
    m_stack->setCurrentWidget(m_state);
}

void CellTraceDialog::showFace()
{
    if (!m_trace)
        return;
    const bool isRecords = m_faces->currentIndex() == Records;
    m_stack->setCurrentWidget(isRecords ? m_records : m_factsFace);
    if (isRecords)
        m_grid->view().setFocus(Qt::OtherFocusReason);
}

void CellTraceDialog::showPart(int index)
{
    if (!m_trace || index < 0)
        return;
    const auto &part = m_trace->parts[size_t(index)];
    m_sentence->setText(recordsSentence(*m_trace, size_t(index), words()));
    GridContent content;
    content.rows = part.records.rows;
    for (const auto &column : part.columns)
        content.columns.push_back(recordColumn(column, m_fields.model()));
    content.origin = {part.records.elapsedMs, {}, {}, part.speaking, part.records.cut};
    content.nameOf = [rows = part.records.rows, table = part.table](qint64 row) {
        QMap<QString, QString> values;
        for (const auto &column : keyColumns(table))
            values.insert(column, toText(rows->value(row, rows->indexOf(column))));
        return rowNamed(table, values);
    };
    m_grid->setContent(std::move(content));
}

void CellTraceDialog::fillFacts()
{
    for (const auto &[title, text] : factsOf(*m_trace, words())) {
        auto *name = new Label(title, FontRole::Label, Token::Text2, m_factsBody);
        auto *value = new Label(text, FontRole::Body, Token::Text, m_factsBody);
        name->setAlignment(Qt::AlignTop);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(u"%1: %2"_s.arg(title, text));
        m_facts->addRow(name, value);
    }
}

QString CellTraceDialog::sentence() const
{
    return m_sentence->text();
}

QString CellTraceDialog::facts() const
{
    QStringList lines{m_title->text()};
    for (const auto &[title, text] : factsOf(*m_trace, words()))
        lines += u"%1: %2"_s.arg(title, QString(text).replace(u'\n', u"; "_s));
    return lines.join(u'\n');
}

// What the face shows: the records as they stand, or the facts.
void CellTraceDialog::copy() const
{
    if (m_faces->currentIndex() == WhereFrom)
        return QGuiApplication::clipboard()->setText(facts());
    m_grid->view().selectAll();
    m_grid->copy(true);
}

} // namespace martlet
