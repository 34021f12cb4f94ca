// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/calendarpanel.h"

#include "ui/quality/calendarview.h"
#include "ui/quality/plaingrid.h"
#include "ui/quality/qualitywords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listcard.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/statecard.h"
#include "ui/widgets/wording.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr StoreDayState legendStates[] = {StoreDayState::Loaded, StoreDayState::Late, StoreDayState::Twice,
                                          StoreDayState::Missing, StoreDayState::Closed};

// A cell of the calendar that is not one.
class LegendCell final : public QWidget
{
public:
    LegendCell(StoreDayState state, QWidget *parent)
        : QWidget(parent)
        , m_state(state)
    {
        setFixedSize(20, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        CalendarView::paintCell(painter, this, rect(), m_state);
    }

private:
    StoreDayState m_state;
};

ResultSetPtr rowsOf(const DeliveryDifference &difference)
{
    ResultSetBuilder rows({{CalendarPanel::tr("Line"), ColumnType::Text},
                           {CalendarPanel::tr("Is"), ColumnType::Text},
                           {CalendarPanel::tr("What"), ColumnType::Text},
                           {CalendarPanel::tr("Before, line"), ColumnType::Integer},
                           {CalendarPanel::tr("After, line"), ColumnType::Integer}});
    for (const auto &line : difference.lines) {
        const auto kind = line.kind == LineDifference::Kind::Added     ? CalendarPanel::tr("added")
                          : line.kind == LineDifference::Kind::Removed ? CalendarPanel::tr("removed")
                                                                       : CalendarPanel::tr("changed");
        rows.append(0, line.key);
        rows.append(1, kind);
        rows.append(2, line.words.isEmpty() ? QString::fromUtf8(line.rawBefore + line.rawAfter) : line.words);
        for (const auto &[column, number] : {std::pair(3, line.lineBefore), std::pair(4, line.lineAfter)}) {
            if (number == 0)
                rows.appendNull(column);
            else
                rows.appendNumber(column, number);
        }
        rows.endRow();
    }
    return std::make_shared<const ResultSet>(std::move(rows).finish());
}

} // namespace

CalendarPanel::CalendarPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_state(new StateCard(this))
    , m_card(new Card(tr("Sales by store and day"), {}, this))
    , m_scroll(new QScrollArea(m_card))
    , m_view(new CalendarView)
    , m_deliveries(new ListCard(tr("Files"), {}, this))
    , m_difference(new Card(tr("Difference"), tr("between the last two files of the day"), this))
    , m_differenceStack(new QStackedWidget(m_difference))
    , m_differenceState(new StateCard(m_difference))
    , m_grid(new ResultGrid(m_difference))
{
    m_scroll->setWidget(m_view);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_view->setAutoFillBackground(false);
    m_card->addToHeader(makeLegend());
    m_card->body()->addWidget(m_scroll);
    m_grid->view().setAccessibleName(tr("Lines that differ"));
    m_differenceStack->addWidget(m_differenceState);
    m_differenceStack->addWidget(m_grid);
    m_difference->body()->addWidget(m_differenceStack);
    m_deliveries->setMinimumWidth(384);
    auto *below = new QHBoxLayout;
    below->setSpacing(16);
    below->addWidget(m_deliveries, 4);
    below->addWidget(m_difference, 7);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_card, 3);
    column->addLayout(below, 2);
    m_stack->addWidget(m_state);
    m_stack->addWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_view, &CalendarView::chosen, this, &CalendarPanel::showCell);
    connect(m_view, &CalendarView::currentMoved, this, [this](const QRect &cell) {
        m_scroll->ensureVisible(cell.center().x(), cell.center().y(), cell.width(),
                                2 * cell.height()); // and the days
    });
    connect(m_state, &StateCard::actionTriggered, this, [this] {
        if (m_isFaulty)
            Q_EMIT retryWanted();
        else
            Q_EMIT importWanted();
    });
}

QWidget *CalendarPanel::makeLegend()
{
    auto *legend = new QWidget(m_card);
    auto *line = new QHBoxLayout(legend);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    for (const auto state : legendStates) {
        line->addWidget(new LegendCell(state, legend));
        line->addWidget(new Label(qualityWords::state(state), FontRole::Label, Token::Text2, legend));
        line->addSpacing(8);
    }
    return legend;
}

void CalendarPanel::showCalendar(LoadCalendar calendar)
{
    m_isFaulty = false;
    if (calendar.stores.empty() || !calendar.first.isValid()) {
        m_state->showEmpty(u"calendar"_s, tr("No sales were loaded yet, so there is no day to show."),
                           tr("Import sales"));
        return m_stack->setCurrentWidget(m_state);
    }
    m_card->setSubtitle(tr("%1 to %2 · %3 missing, %4 twice, %5 late")
                            .arg(wording::date(calendar.first), wording::date(calendar.last),
                                 wording::count(calendar.count(StoreDayState::Missing)),
                                 wording::count(calendar.count(StoreDayState::Twice)),
                                 wording::count(calendar.count(StoreDayState::Late))));
    // Stores to call stand first, and the first day to call about is shown at once.
    std::stable_sort(calendar.stores.begin(), calendar.stores.end(),
                     [](const CalendarStore &a, const CalendarStore &b) { return a.oddDays() > b.oddDays(); });
    const int odd = calendar.stores.front().firstOddDay();
    const int shown = odd < 0 ? calendar.dayCount() - 1 : odd;
    m_view->setCalendar(std::move(calendar));
    m_stack->setCurrentIndex(1);
    m_view->setCurrent(0, shown);
    showCell(0, shown);
}

void CalendarPanel::showError(const Error &error)
{
    m_isFaulty = true;
    m_state->showError(error, tr("Retry"));
    m_stack->setCurrentWidget(m_state);
}

void CalendarPanel::showCell(int store, int day)
{
    const auto &calendar = m_view->calendar();
    const auto &row = calendar.stores[size_t(store)];
    const auto &cell = row.days[size_t(day)];
    m_deliveries->clear();
    m_deliveries->setTitle(row.name);
    m_deliveries->setSubtitle(
        u"%1 · %2"_s.arg(wording::date(calendar.day(day)), qualityWords::state(cell.state)));
    if (cell.deliveries.empty())
        m_deliveries->showSentence(
            cell.state == StoreDayState::Missing
                ? tr("No file brought sales of this day, though the store trades on such days.")
                : tr("No sales, and none were expected."));
    for (const auto &delivery : cell.deliveries) {
        auto *const file = m_deliveries->addRow(delivery.fileName);
        file->setMark(u"file"_s, Token::Text2);
        file->setNotes({{tr("batch %1").arg(delivery.batch.value), 180},
                        {tr("%Ln line(s)", nullptr, int(delivery.lines)), 0}});
    }
    m_differenceState->showEmpty(u"copy"_s, tr("A day that was delivered twice shows here what the files say "
                                               "differently."));
    m_differenceStack->setCurrentWidget(m_differenceState);
    m_difference->setSubtitle(tr("between the last two files of the day"));
    if (cell.state == StoreDayState::Twice) {
        const auto last = cell.deliveries.size() - 1;
        Q_EMIT differenceWanted(row.id, calendar.day(day), cell.deliveries[last - 1].batch,
                                cell.deliveries[last].batch);
    }
}

void CalendarPanel::showDifference(const DeliveryDifference &difference)
{
    m_difference->setSubtitle(tr("%1 against %2 · %3 changed, %4 added, %5 removed, %6 alike")
                                  .arg(difference.fileAfter, difference.fileBefore,
                                       wording::count(difference.count(LineDifference::Kind::Changed)),
                                       wording::count(difference.count(LineDifference::Kind::Added)),
                                       wording::count(difference.count(LineDifference::Kind::Removed)),
                                       wording::count(difference.same)));
    if (difference.lines.empty()) {
        m_differenceState->showEmpty(u"check"_s, tr("Both files say the same."));
        return m_differenceStack->setCurrentWidget(m_differenceState);
    }
    m_grid->setContent(plainContent(rowsOf(difference)));
    m_differenceStack->setCurrentWidget(m_grid);
}

void CalendarPanel::showDifferenceError(const Error &error)
{
    m_differenceState->showError(error);
    m_differenceStack->setCurrentWidget(m_differenceState);
}

} // namespace martlet
