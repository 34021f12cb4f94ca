// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportview.h"

#include "charts/chartview.h"
#include "query/question/period.h"
#include "ui/grid/resultgrid.h"
#include "ui/reports/busyveil.h"
#include "ui/reports/chartcard.h"
#include "ui/reports/parameterbar.h"
#include "ui/reports/periodwords.h"
#include "ui/reports/reportheader.h"
#include "ui/reports/reportnotice.h"
#include "ui/widgets/wording.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int chartHeight = 264, chartGap = 16;

// The last day the answer covers: the end of its first period.
QDate lastDay(const ReportAnswer &answer)
{
    for (const ResolvedParameter &parameter : answer.parameters) {
        if (parameter.to.isValid())
            return parameter.to;
    }
    return {};
}

} // namespace

ReportView::ReportView(QWidget *parent)
    : QWidget(parent)
    , m_header(new ReportHeader(this))
    , m_parameters(new ParameterBar(this))
    , m_reset(new QPushButton(tr("Reset"), this))
    , m_notice(new ReportNotice(this))
    , m_body(new QWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, m_body))
    , m_chart(new ChartCard(m_splitter))
    , m_grid(new ResultGrid(m_splitter))
    , m_veil(new BusyVeil(m_body))
{
    build();
    connect(m_chart->findChild<ChartView *>(), &ChartView::rowActivated, m_grid, &ResultGrid::chooseRow);
    connect(m_chart, &ChartCard::foldedChanged, this, &ReportView::layoutChanged);
    connect(m_splitter, &QSplitter::splitterMoved, this, &ReportView::layoutChanged);
    connect(m_parameters, &ParameterBar::changed, this, &ReportView::showReset);
    connect(m_reset, &QPushButton::clicked, m_parameters, &ParameterBar::reset);
    connect(m_veil, &BusyVeil::cancelled, this, &ReportView::cancelWanted);
    connect(m_notice, &ReportNotice::actionTriggered, this, [this] {
        if (m_place == Place::Lacking)
            Q_EMIT importWanted();
        else if (m_place == Place::Empty)
            m_parameters->reset();
        else
            Q_EMIT retryWanted();
    });
}

void ReportView::build()
{
    m_reset->setProperty("look", u"quiet"_s);
    m_chart->setMinimumHeight(160);
    m_grid->setMinimumHeight(160);
    m_splitter->setHandleWidth(chartGap);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({chartHeight, 10'000});
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_splitter);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_parameters, 1);
    choices->addWidget(m_reset, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 8);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addLayout(choices);
    column->addWidget(m_notice);
    column->addWidget(m_body, 1);
    column->addStretch(0);
    showPlace(Place::Nothing);
}

void ReportView::setReport(const Report &report, const ReportArguments &arguments)
{
    m_report = report;
    m_answer.reset();
    m_header->setReport(report.title, report.question);
    m_header->setExportable(false, false);
    m_parameters->setReport(report, arguments);
    m_parameters->setVisible(true);
    showReset();
    m_veil->end();
    showPlace(Place::Nothing);
}

void ReportView::showReset()
{
    m_reset->setEnabled(!m_parameters->isDefault());
    m_reset->setVisible(!m_report.parameters.empty());
}

void ReportView::showPlace(Place place)
{
    m_place = place;
    const bool hasResults = place == Place::Results || (place == Place::Fault && m_answer);
    m_notice->setVisible(place == Place::Empty || place == Place::Lacking || place == Place::Fault);
    m_splitter->setVisible(hasResults);
    m_body->setVisible(hasResults || place == Place::Nothing);
}

void ReportView::showLacking(const QString &sentence)
{
    m_parameters->setVisible(false);
    m_reset->setVisible(false);
    m_notice->showEmpty(u"rail-data"_s, sentence, tr("Import them"));
    showPlace(Place::Lacking);
}

void ReportView::showBusy()
{
    if (m_place == Place::Fault && !m_answer)
        showPlace(Place::Nothing);
    m_veil->begin(!m_answer);
}

void ReportView::showProgress(const ProgressStep &step)
{
    m_veil->report(step);
}

void ReportView::showAnswer(const ReportAnswerPtr &answer, const QDateTime &at)
{
    m_veil->end();
    m_answer = answer;
    m_loaded = at;
    m_parameters->setResolved(answer->parameters);
    m_header->setLoaded(at);
    const bool isEmpty = !answer->rows || answer->rows->rowCount() == 0;
    m_header->setExportable(!isEmpty, !isEmpty && answer->report.chart.kind != ChartSpec::Kind::None);
    if (isEmpty) {
        m_notice->showEmpty(u"filter"_s, emptySentence(),
                            m_parameters->isDefault() ? QString() : tr("Reset the choices"));
        return showPlace(Place::Empty);
    }
    fillChart();
    fillGrid();
    showPlace(Place::Results);
}

void ReportView::fillChart()
{
    ChartHints hints;
    hints.allRows = m_answer->allRows;
    hints.completeTo = lastDay(*m_answer);
    const ChartSpec &spec = m_answer->report.chart;
    m_chart->setVisible(spec.kind != ChartSpec::Kind::None);
    m_chart->setContent(chartContent(spec, *m_answer->rows, m_answer->columns, hints, locale()));
}

void ReportView::fillGrid()
{
    GridContent content;
    content.rows = m_answer->rows;
    content.columns = m_answer->columns;
    content.totals = m_answer->totals;
    content.totalNotes = m_answer->totalNotes;
    content.origin = {m_answer->answer.elapsedMs, m_answer->answer.rollup, m_answer->answer.grain,
                      m_answer->allRows, m_answer->answer.cut};
    if (m_answer->rowKeys)
        content.nameOf = [answer = m_answer](qint64 row) {
            return std::optional(RowName{answer->rowTable, toText(answer->rowKeys->value(row, 0))});
        };
    m_grid->setContent(std::move(content));
}

QString ReportView::emptySentence() const
{
    QStringList choices;
    QString period;
    for (const ResolvedParameter &parameter : m_answer->parameters) {
        if (parameter.from.isValid() && period.isEmpty())
            period = periodWords({parameter.from, parameter.to}, locale());
        else if (m_parameters->arguments().count(parameter.name) > 0)
            choices += parameter.label + u' ' + parameter.shown;
    }
    if (choices.isEmpty())
        return period.isEmpty() ? tr("There are no rows.") : tr("There are no rows in %1.").arg(period);
    return tr("No rows in %1 with %2.").arg(period, choices.join(u", "));
}

void ReportView::showError(const Error &error)
{
    m_veil->end();
    Error said = error;
    if (m_answer)
        said.message += u' ' + tr("The numbers shown were loaded at %1.")
                                   .arg(locale().toString(m_loaded.toLocalTime().time(), u"HH:mm"));
    m_notice->showFault(said, tr("Retry"));
    showPlace(Place::Fault);
}

void ReportView::showStopped(std::chrono::milliseconds after)
{
    m_veil->end();
    m_header->say(tr("Stopped after %1. Nothing changed.").arg(wording::duration(after)));
    if (!m_answer) {
        m_notice->showEmpty(u"pause"_s, tr("Stopped after %1.").arg(wording::duration(after)), tr("Run again"));
        showPlace(Place::Fault);
    }
}

QByteArray ReportView::layoutState() const
{
    return m_splitter->saveState();
}

void ReportView::setLayoutState(const QByteArray &state)
{
    if (!state.isEmpty())
        m_splitter->restoreState(state);
    m_splitter->setHandleWidth(chartGap);
}

} // namespace martlet
