// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/resultpane.h"

#include "base/listed.h"
#include "charts/chartview.h"
#include "query/question/resolvedquestion.h"
#include "ui/data/headline.h"
#include "ui/grid/resultgrid.h"
#include "ui/query/conditionwords.h"
#include "ui/query/examplequestions.h"
#include "ui/query/outcomewords.h"
#include "ui/query/plan/planview.h"
#include "ui/query/questioncolumns.h"
#include "ui/query/questionfields.h"
#include "ui/query/questionsteps.h"
#include "ui/query/sqlpane.h"
#include "ui/reports/busyveil.h"
#include "ui/reports/periodwords.h"
#include "ui/reports/reportnotice.h"
#include "ui/widgets/focusheir.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"
#include "warehouse/askestimate.h"

#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString daysOf(const AskedAnswer &answer, const QLocale &locale)
{
    const auto &period = answer.question.period;
    return period && !answer.shown.period.isEmpty() ? periodWords({period->from, period->to}, locale)
                                                    : QString();
}

} // namespace

ResultPane::ResultPane(const QuestionFields &fields, QWidget *parent)
    : QWidget(parent)
    , m_fields(fields)
    , m_faces(new QTabBar(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_saveMenu(new QMenu(m_save))
    , m_grain(new Label({}, FontRole::BodyStrong, Token::Text, this))
    , m_rows(new Label({}, FontRole::Label, Token::Text2, this))
    , m_body(new QWidget(this))
    , m_examples(new ExampleQuestions(fields.model(), m_body))
    , m_notice(new ReportNotice(m_body))
    , m_grid(new ResultGrid(m_body))
    , m_chart(new ChartCard(m_body))
    , m_veil(new BusyVeil(m_body))
    , m_sql(new SqlPane(this))
{
    build();
    connectParts();
    showPlace(Place::Examples);
}

void ResultPane::build()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_grain);
    line->addWidget(m_rows, 1);
    m_grain->setElided(true);
    m_rows->setElided(true);
    m_grain->setFixedHeight(20);
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    inside->addWidget(m_notice);
    inside->addWidget(m_grid, 1);
    inside->addWidget(m_chart, 1);
    m_chart->view().setAccessibleName(tr("Chart"));
    inside->addWidget(m_examples, 1);
    inside->addStretch(0);
    auto *answer = new QVBoxLayout;
    answer->setContentsMargins(16, 6, 16, 0);
    answer->setSpacing(6);
    answer->addLayout(line);
    answer->addWidget(m_body, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addLayout(answer, 1);
    column->addWidget(m_sql);
}

QWidget *ResultPane::head()
{
    m_faces->setDrawBase(false);
    m_faces->setAccessibleName(tr("Faces of the answer"));
    m_faces->addTab(tr("Table"));
    m_faces->addTab(tr("Chart"));
    m_save->setIcon(Theme::of(this).icon(u"save"_s));
    m_save->setProperty("compact", true);
    m_save->setMenu(m_saveMenu);
    auto *head = new HeadLine(this);
    head->setFixedHeight(36);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(16, 0, 16, 0);
    line->addWidget(m_faces, 0, Qt::AlignBottom);
    line->addStretch();
    line->addWidget(m_save);
    return head;
}

void ResultPane::connectParts()
{
    connect(m_faces, &QTabBar::currentChanged, this, [this] { showPlace(m_place); });
    connect(m_chart, &ChartCard::foldedChanged, this, [this](bool isFolded) {
        if (!isFolded)
            return;
        m_chart->setFolded(false); // its table is the other face
        setFace(Table);
    });
    connect(m_examples, &ExampleQuestions::chosen, this, [this](const Question &question) {
        m_takesFocus = true;
        Q_EMIT exampleChosen(question);
    });
    connect(m_veil, &BusyVeil::cancelled, this, &ResultPane::cancelWanted);
    connect(m_notice, &ReportNotice::actionTriggered, this, [this] {
        m_takesFocus = true;
        if (m_place == Place::NoSales)
            Q_EMIT importWanted();
        else if (m_place == Place::Unreadable)
            Q_EMIT openWanted();
        else if (m_place == Place::Empty && m_without)
            Q_EMIT removalWanted(m_without->isOnMeasures, m_without->part);
        else
            Q_EMIT retryWanted();
    });
    connect(m_notice, &ReportNotice::otherTriggered, this, &ResultPane::newWanted);
}

void ResultPane::addPlan(PlanView &plan)
{
    m_plan = &plan;
    m_faces->addTab(tr("Plan"));
    static_cast<QVBoxLayout *>(m_body->layout())->insertWidget(0, m_plan, 1);
    showPlace(m_place);
}

void ResultPane::addAbove(QWidget &strip)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, &strip);
}

void ResultPane::setFace(Face face)
{
    m_faces->setCurrentIndex(face);
}

void ResultPane::showPlace(Place place)
{
    const FocusHeir heir(*m_body, *m_faces);
    m_place = place;
    const bool isPlan = m_plan && m_faces->currentIndex() == Plan;
    const bool hasRows = place == Place::Results && !isPlan;
    const bool isChart = m_faces->currentIndex() == Chart;
    if (m_plan)
        m_plan->setVisible(isPlan);
    m_examples->setVisible(place == Place::Examples && !isPlan);
    m_notice->setVisible(place != Place::Examples && place != Place::Results && !isPlan);
    m_grid->setVisible(hasRows && !isChart);
    m_chart->setVisible(hasRows && isChart);
    m_body->layout()->setContentsMargins(0, 0, 0, hasRows && !isChart ? 0 : 16); // a grid has its footer
}

void ResultPane::setHasSales(bool has)
{
    m_hasSales = has;
    if (has)
        return;
    if (m_place == Place::Examples)
        showNoSales();
    else if (m_place == Place::Fault) // it may have been that
        Q_EMIT retryWanted();
    else if (m_answer)
        showAnswer(m_answer);
}

void ResultPane::showExamples()
{
    if (!m_hasSales)
        return showNoSales();
    m_veil->end();
    m_answer.reset();
    m_grain->setText({});
    m_rows->setText({});
    showPlace(Place::Examples);
}

// In the place of an answer; there is none.
void ResultPane::showNotice(Place place, const QString &icon, const QString &sentence, const QString &action)
{
    m_veil->end();
    m_answer.reset();
    m_grain->setText({});
    m_rows->setText({});
    m_notice->showEmpty(icon, sentence, action);
    showPlace(place);
}

void ResultPane::showNoSales()
{
    showNotice(Place::NoSales, u"cart"_s,
               tr("There are no sales yet, so there is nothing to count. Import a file of yours to begin."),
               tr("Import…"));
}

void ResultPane::showComplaint(const QString &sentence)
{
    showNotice(Place::Complaint, u"edit"_s, sentence);
}

void ResultPane::showHeld()
{
    showNotice(Place::Stopped, u"pause"_s, tr("The question is as you left it. It has not been asked since."),
               tr("Ask it"));
}

void ResultPane::showCost(const AskEstimate &estimate)
{
    showNotice(
        Place::Stopped, u"clock"_s,
        tr("This goes through about %1 rows and is likely to take %2, so it waits until it is told to run.")
            .arg(wording::roughly(estimate.rows), wording::duration(estimate.time)),
        tr("Run it"));
}

void ResultPane::showBusy()
{
    const bool isFirst = !m_answer || m_answer->shown.answer.rows->rowCount() == 0;
    if (isFirst && m_place != Place::Results)
        showPlace(m_answer ? Place::Empty : m_place);
    m_veil->begin(isFirst);
}

void ResultPane::showProgress(const ProgressStep &step)
{
    m_veil->report(step);
}

void ResultPane::showAnswer(const AskedAnswerPtr &answer)
{
    if (!m_hasSales && countsNothing(*answer))
        return showNoSales();
    m_veil->end();
    m_answer = answer;
    m_without.reset();
    showGrain();
    if (answer->shown.answer.rows->rowCount() == 0) {
        const auto &question = answer->question;
        const bool isNarrowed = !question.where.parts.empty() || !question.having.parts.empty();
        const auto period = daysOf(*answer, locale());
        m_notice->showEmpty(u"filter"_s, isNarrowed         ? tr("No rows with these conditions.")
                                         : period.isEmpty() ? tr("There are no rows.")
                                                            : tr("There are no rows in %1.").arg(period));
        return showPlace(Place::Empty);
    }
    fillGrid();
    fillChart();
    showPlace(Place::Results);
    if (std::exchange(m_takesFocus, false))
        m_grid->view().setFocus(Qt::OtherFocusReason);
}

void ResultPane::showGrain()
{
    QStringList titles;
    for (const auto &column : m_answer->plan.columns) {
        if (!column.isMeasure())
            titles += column.title.toLower();
    }
    const auto rows = m_answer->shown.answer.rows->rowCount();
    m_grain->setText(titles.isEmpty() ? tr("One row for everything")
                                      : tr("One row per %1").arg(listed(titles)));
    auto words = shownRows(rows);
    const auto &shown = m_answer->shown;
    if (shown.others == 1)
        words += tr(", the last one for all others");
    else if (shown.others > 1)
        words += tr(", the last %L1 for all others").arg(shown.others);
    if (const auto period = daysOf(*m_answer, locale()); !period.isEmpty())
        words += u"\u2002·\u2002"_s + period;
    if (!shown.before.isEmpty())
        words += tr(", compared with %1").arg(periodWords(comparedPeriod(m_answer->question), locale()));
    m_rows->setText(words);
}

QString ResultPane::grainSentence() const
{
    return m_grain->text() + u" · "_s + m_rows->text();
}

std::vector<ReportColumn> ResultPane::columns() const
{
    return questionColumns(m_answer->plan, m_fields.model(), m_answer->question);
}

void ResultPane::fillGrid()
{
    const auto &answer = m_answer->shown.answer;
    GridContent content;
    content.rows = answer.rows;
    content.columns = columns();
    content.totals = m_answer->shown.totals;
    for (size_t i = 0; i < content.totals.size(); ++i)
        content.totalNotes.push_back(
            isNull(content.totals[i]) ? QString() : tr("Counted over everything, at its own grain."));
    content.origin = {answer.elapsedMs, answer.rollup, {}, answer.rows->rowCount(), answer.cut};
    m_grid->setContent(std::move(content));
}

void ResultPane::fillChart()
{
    const QuestionChart chart(m_answer->plan, m_fields.model(), columns());
    const auto &period = m_answer->question.period;
    const auto lastDay = period ? period->to : QDate();
    m_faces->setTabEnabled(Chart, chart.spec().kind != ChartSpec::Kind::None);
    m_chart->setContent(chart.content(*m_answer->shown.answer.rows, lastDay, locale()));
}

void ResultPane::showWithout(const RowsWithout &without)
{
    if (m_place != Place::Empty || !m_answer)
        return;
    m_without = std::make_unique<RowsWithout>(without);
    const auto &tree = without.isOnMeasures ? m_answer->question.having : m_answer->question.where;
    const auto *const part = steps::partAt(tree, {without.part});
    if (!part)
        return;
    const auto words = ConditionWords(m_fields, locale()).of(*part);
    m_notice->showEmpty(u"filter"_s,
                        tr("No rows. Without “%1” there would be %Ln.", nullptr, int(without.rows)).arg(words),
                        tr("Remove that condition"));
    showPlace(Place::Empty);
}

void ResultPane::showError(const Error &error)
{
    // A period that counts back from the last day has no days there.
    const bool isOfQuestion = error.kind == Error::Kind::Usage || error.kind == Error::Kind::Input;
    if (!m_hasSales && isOfQuestion)
        return showNoSales();
    m_veil->end();
    m_notice->showFault(error, tr("Retry"));
    showPlace(Place::Fault);
}

// Nothing was asked, so there is nothing to try again.
void ResultPane::showUnreadable(const Error &error)
{
    showNotice(Place::Unreadable, {}, {});
    m_notice->showFault(error, tr("Open another…"), tr("New question"));
}

void ResultPane::showStopped(std::chrono::milliseconds after)
{
    m_veil->end();
    const auto words = tr("Stopped after %1.").arg(wording::duration(after));
    if (m_answer && m_place == Place::Results)
        return say(words + u' ' + tr("The rows are those of the question before."));
    m_notice->showEmpty(u"pause"_s, words, tr("Run again"));
    m_answer.reset();
    showPlace(Place::Stopped);
}

void ResultPane::say(const QString &note)
{
    m_rows->setText(note);
}

} // namespace martlet
