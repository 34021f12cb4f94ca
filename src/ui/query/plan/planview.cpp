// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/plan/planview.h"

#include "ui/query/outcomewords.h"
#include "ui/query/plan/findinglist.h"
#include "ui/query/plan/plandelegate.h"
#include "ui/query/plan/planmodel.h"
#include "ui/reports/busyveil.h"
#include "ui/reports/reportnotice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focusheir.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/wording.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

PlanView::PlanView(std::shared_ptr<QuerySource> source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_steps(new PlanModel(this))
    , m_findings(new FindingList(this))
    , m_content(new QWidget(this))
    , m_parts(new QSplitter(m_content))
    , m_view(new QTableView(this))
    , m_notice(new ReportNotice(this))
    , m_measured(new Label({}, FontRole::Caption, Token::Text3, this))
    , m_again(new QPushButton(tr("Explain again"), this))
    , m_tryButton(new QPushButton(tr("Try indexes"), this))
    , m_veil(new BusyVeil(this))
{
    build();
    clear();
    connect(m_again, &QPushButton::clicked, this, &PlanView::explainAgain);
    connect(m_tryButton, &QPushButton::clicked, this, &PlanView::tryIndexes);
    connect(m_notice, &ReportNotice::actionTriggered, this, &PlanView::explainAgain);
    connect(m_veil, &BusyVeil::cancelled, this, &PlanView::stop);
    connect(&m_try, &TaskBase::progressed, m_veil, &BusyVeil::report);
}

void PlanView::build()
{
    m_view->setModel(m_steps);
    m_view->setItemDelegate(new PlanDelegate(m_view));
    m_view->setAccessibleName(tr("Steps of the plan"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(28);
    m_view->horizontalHeader()->setFixedHeight(32);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    m_parts->setOrientation(Qt::Vertical);
    m_parts->setChildrenCollapsible(false);
    m_scroll = scrolledDown(m_findings, m_parts);
    m_parts->addWidget(m_scroll);
    m_parts->addWidget(m_view);
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_parts, 1);
    inside->addWidget(foot());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    column->addWidget(m_content, 1);
    column->addStretch(0);
}

QWidget *PlanView::foot()
{
    auto *foot = new QWidget(m_content);
    m_measured->setWordWrap(true);
    for (auto *button : {m_again, m_tryButton})
        button->setProperty("compact", true);
    m_again->setIcon(Theme::of(this).icon(u"refresh"_s));
    m_tryButton->setToolTip(
        tr("Copies what the statement reads, makes indexes on the copy and measures them. The "
           "warehouse stays as it is."));
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(12);
    line->addWidget(m_measured, 1);
    line->addWidget(m_again);
    line->addWidget(m_tryButton);
    return foot;
}

void PlanView::setQuestion(const SqlQuestion &question)
{
    if (question.sql == m_question.sql && question.bindings == m_question.bindings)
        return;
    m_question = question;
    m_isFresh = false;
    m_explain.stop();
    m_try.stop();
    m_veil->end();
    explainIfSeen();
}

void PlanView::clear()
{
    m_question = {};
    m_isFresh = false;
    m_explain.stop();
    m_try.stop();
    m_veil->end();
    m_notice->showEmpty(u"info"_s, tr("Here stands how the engine answers the question, once there is one."));
    showNotice(true);
}

void PlanView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    explainIfSeen();
}

void PlanView::explainIfSeen()
{
    if (isVisible() && !m_isFresh && !m_question.sql.isEmpty() && !isRunning())
        explainAgain();
}

void PlanView::explainAgain()
{
    if (m_question.sql.isEmpty())
        return;
    m_try.stop();
    m_clock.start();
    m_explain.start([source = m_source, question = m_question](
                        std::stop_token stop, Progress &) { return source->explain(question, stop); },
                    [this](Result<QueryExplanation> explained) {
                        m_veil->end();
                        m_isFresh = true;
                        if (explained)
                            return showExplanation(*explained);
                        m_notice->showFault(explained.error(), tr("Explain again"));
                        showNotice(true);
                    });
    m_veil->begin(m_content->isHidden());
}

void PlanView::showExplanation(const QueryExplanation &explanation)
{
    m_explanation = explanation;
    m_steps->setExplanation(explanation);
    m_findings->setExplanation(explanation);
    auto words = explanation.measured;
    if (explanation.elapsedMs)
        words.prepend(
            tr("%1 in %2. ").arg(shownRows(explanation.rows), shownMilliseconds(*explanation.elapsedMs)));
    m_measured->setText(words);
    m_tryButton->setEnabled(true);
    showNotice(false);
    fitColumns();
    fitFindings(false);
}

// The sentences get the room they take, up to three fifths of it; the steps the rest. Later, when their labels
// are shown.
void PlanView::fitFindings(bool isEndWanted)
{
    QMetaObject::invokeMethod(
        this, [this, isEndWanted] { layOutFindings(isEndWanted); }, Qt::QueuedConnection);
}

void PlanView::layOutFindings(bool isEndWanted)
{
    const int most = std::max(1, m_parts->height() * 3 / 5);
    const int wanted = m_findings->heightForWidth(m_parts->width());
    const int given = std::min(wanted > 0 ? wanted : most, most);
    m_parts->setSizes({given, m_parts->height() - given});
    auto *bar = m_scroll->verticalScrollBar();
    bar->setValue(isEndWanted ? bar->maximum() : 0);
}

void PlanView::fitColumns()
{
    m_view->resizeColumnsToContents();
    auto *header = m_view->horizontalHeader();
    for (int section = 0; section < header->count(); ++section) {
        const bool isStep = m_steps->columnAt(section) == PlanModel::Column::Step;
        header->setSectionResizeMode(section, isStep ? QHeaderView::Stretch : QHeaderView::Interactive);
    }
}

void PlanView::showNotice(bool isNotice)
{
    const FocusHeir heir(*this, *m_view);
    m_notice->setVisible(isNotice);
    m_content->setVisible(!isNotice);
}

void PlanView::tryIndexes()
{
    m_clock.start();
    m_view->setFocus(Qt::OtherFocusReason); // before the button gives its focus to anybody
    m_tryButton->setEnabled(false);         // once for what is shown
    m_try.start([source = m_source, question = m_question, explanation = m_explanation](
                    std::stop_token stop,
                    Progress &progress) { return source->tryIndexes(question, explanation, stop, progress); },
                [this](Result<IndexTrial> trial) {
                    m_veil->end();
                    if (trial) {
                        m_findings->setTrial(*trial);
                        return fitFindings(true);
                    }
                    m_tryButton->setEnabled(true);
                    m_measured->setText(trial.error().message);
                });
    m_veil->begin(false);
}

void PlanView::stop()
{
    if (!isRunning())
        return;
    const bool wasExplaining = m_explain.isRunning();
    m_explain.stop();
    m_try.stop();
    m_veil->end();
    m_tryButton->setEnabled(true);
    const auto words =
        tr("Stopped after %1.").arg(wording::duration(std::chrono::milliseconds(m_clock.elapsed())));
    m_measured->setText(words);
    if (!wasExplaining)
        return;
    m_isFresh = true; // until it is asked for again
    m_notice->showEmpty(u"pause"_s, words, tr("Explain again"));
    showNotice(true);
}

} // namespace martlet
