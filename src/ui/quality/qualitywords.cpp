// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/qualitywords.h"

#include "ui/widgets/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace martlet::qualityWords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Quality)
};

} // namespace

QString kind(CheckKind kind)
{
    switch (kind) {
    case CheckKind::NotNull:
        return Words::tr("Has a value");
    case CheckKind::Unique:
        return Words::tr("Is unique");
    case CheckKind::Range:
        return Words::tr("Lies in a range");
    case CheckKind::Values:
        return Words::tr("Is one of a list");
    case CheckKind::Pattern:
        return Words::tr("Matches a pattern");
    case CheckKind::Reference:
        return Words::tr("Names a known member");
    case CheckKind::Freshness:
        return Words::tr("Is fresh");
    case CheckKind::Volume:
        return Words::tr("As many lines as usual");
    case CheckKind::NullDrift:
        return Words::tr("As many empty cells as usual");
    case CheckKind::Distribution:
        return Words::tr("Values spread as usual");
    case CheckKind::ControlTotal:
        return Words::tr("Adds up to its control total");
    case CheckKind::Sql:
        break;
    }
    return Words::tr("A question of your own");
}

QString standing(CheckState::Standing standing)
{
    switch (standing) {
    case CheckState::Standing::Passing:
        return Words::tr("passes");
    case CheckState::Standing::Failing:
        return Words::tr("fails");
    case CheckState::Standing::Broken:
        return Words::tr("cannot be asked");
    case CheckState::Standing::NeverRun:
        return Words::tr("has not run yet");
    case CheckState::Standing::Disabled:
        break;
    }
    return Words::tr("is switched off");
}

QString state(StoreDayState state)
{
    switch (state) {
    case StoreDayState::Loaded:
        return Words::tr("loaded");
    case StoreDayState::Late:
        return Words::tr("late");
    case StoreDayState::Twice:
        return Words::tr("twice");
    case StoreDayState::Missing:
        return Words::tr("missing");
    case StoreDayState::Closed:
        return Words::tr("closed");
    case StoreDayState::NotOpen:
        break;
    }
    return Words::tr("not open");
}

QString subject(const Check &check)
{
    if (check.columns.isEmpty())
        return check.table.isEmpty() ? Words::tr("own SQL") : check.table;
    return check.columns.size() == 1 ? check.table + u'.' + check.columns.front()
                                     : u"%1: %2"_s.arg(check.table, check.columns.join(u", "));
}

QString lastRun(const CheckState &state)
{
    const auto *const run = state.decisive();
    if (!run)
        return standing(state.standing());
    const auto then = QDateTime::fromMSecsSinceEpoch(run->startedAt / 1000, Qt::UTC);
    const auto when = wording::ago(then, QDateTime::currentDateTimeUtc());
    if (run->failed == 0)
        return u"%1 · %2"_s.arg(standing(state.standing()), when);
    return u"%1 · %2"_s.arg(
        run->failed == 1 ? Words::tr("1 row") : Words::tr("%1 rows").arg(wording::count(run->failed)), when);
}

QString storeDay(const LoadCalendar &calendar, const CalendarStore &store, int day)
{
    const auto &cell = store.days[size_t(day)];
    auto sentence = u"%1, %2: %3"_s.arg(store.name, wording::date(calendar.day(day)), state(cell.state));
    for (const auto &delivery : cell.deliveries)
        sentence += u'\n' + Words::tr("%1: %2 lines, %3 of them new, %4")
                                .arg(delivery.fileName, wording::count(delivery.lines),
                                     wording::count(delivery.newLines), wording::amount(delivery.amount));
    return sentence;
}

Mark mark(const CheckState &state)
{
    const bool blocks = state.check.severity == CheckSeverity::Block;
    switch (state.standing()) {
    case CheckState::Standing::Passing:
        return {u"check"_s, Token::Good};
    case CheckState::Standing::Failing:
        return blocks ? Mark{u"error"_s, Token::Bad} : Mark{u"warning"_s, Token::Warn};
    case CheckState::Standing::Broken:
        return {u"help"_s, blocks ? Token::Bad : Token::Warn};
    case CheckState::Standing::NeverRun:
        return {u"clock"_s, Token::Text3};
    case CheckState::Standing::Disabled:
        break;
    }
    return {u"eye-off"_s, Token::Text3};
}

} // namespace martlet::qualityWords
