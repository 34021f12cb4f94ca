// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/conditionwords.h"

#include "base/tr.h"
#include "query/question/period.h"
#include "ui/query/questionfields.h"
#include "ui/reports/periodwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace martlet {

using namespace Qt::StringLiterals;

using Kind = Filter::Kind;

namespace {

constexpr qsizetype mostNamed = 3; // values of a chip; the rest is a count

QString joined(const QString &before, const QString &after)
{
    return after.isEmpty() ? before : before + u' ' + after;
}

// Locales that group by a space or an apostrophe are typed with any of them.
QChar asTyped(QChar character)
{
    if (character.isSpace())
        return u' ';
    return character == QChar(0x2019) ? QChar(u'\'') : character;
}

// The digits of a whole number that is grouped as the locale writes it; nothing where a separator stands
// elsewhere: it may be the decimal mark of another language, and without it the number would be another.
std::optional<QString> withoutGroups(const QString &whole, const QLocale &locale)
{
    const auto separator = locale.groupSeparator();
    if (separator.size() != 1)
        return whole;
    const auto mark = asTyped(separator.front());
    QString typed;
    for (const auto character : whole)
        typed += asTyped(character);
    if (!typed.contains(mark))
        return whole;
    static const QRegularExpression digits(u"^[1-9][0-9]{0,2}(?:x[0-9]{3})+$"_s);
    if (digits.match(QString(typed).replace(mark, u'x')).hasMatch())
        return typed.remove(mark);
    auto plain = typed;
    bool isNumber = false;
    auto written = locale.toString(plain.remove(mark).toLongLong(&isNumber)); // some group by twos
    std::transform(written.begin(), written.end(), written.begin(), asTyped);
    return isNumber && written == typed ? std::optional(plain) : std::nullopt;
}

} // namespace

QString ConditionWords::of(const Filter &filter) const
{
    if (filter.kind == Kind::Not && filter.parts.size() == 1) {
        const auto &part = filter.parts.front();
        if (part.kind == Kind::Has)
            return has(part, true);
        if (!part.isTree())
            return simple(part, true);
    }
    if (filter.kind == Kind::Has)
        return has(filter, false);
    return filter.isTree() ? tree(filter) : simple(filter, false);
}

QString ConditionWords::tree(const Filter &filter) const
{
    QStringList parts;
    for (const auto &part : filter.parts)
        parts += of(part);
    switch (filter.kind) {
    case Kind::Any:
        return Martlet::tr("any of: %1").arg(parts.join(u", "_s));
    case Kind::Not:
        return Martlet::tr("not: %1").arg(parts.join(u", "_s));
    default:
        return parts.join(u", "_s);
    }
}

QString ConditionWords::simple(const Filter &filter, bool isNot) const
{
    const auto *const field = m_fields.find(filter.field);
    const auto title = m_fields.title(filter.field);
    const auto shown = filter.kind == Kind::Between ? between(filter, field) : values(filter, field);
    switch (filter.kind) {
    case Kind::Is:
        return (isNot ? Martlet::tr("%1 is not %2") : Martlet::tr("%1 is %2")).arg(title, shown);
    case Kind::OneOf:
        return (isNot ? Martlet::tr("%1 is none of %2") : Martlet::tr("%1 is %2")).arg(title, shown);
    case Kind::Between:
        return joined(isNot ? Martlet::tr("%1 not").arg(title) : title, shown);
    case Kind::Above:
        return (isNot ? Martlet::tr("%1 not above %2") : Martlet::tr("%1 above %2")).arg(title, shown);
    case Kind::Below:
        return (isNot ? Martlet::tr("%1 not below %2") : Martlet::tr("%1 below %2")).arg(title, shown);
    case Kind::Like:
        return (isNot ? Martlet::tr("%1 not like %2") : Martlet::tr("%1 like %2")).arg(title, shown);
    case Kind::Among:
        return (isNot ? Martlet::tr("%1 not among %2") : Martlet::tr("%1 among %2"))
            .arg(title, filter.question);
    case Kind::During:
        return (isNot ? Martlet::tr("%1 not in: %2") : Martlet::tr("%1 in: %2"))
            .arg(title, of(filter.period.value_or(QuestionPeriod())));
    default:
        return (isNot ? Martlet::tr("%1 is not empty") : Martlet::tr("%1 is empty")).arg(title);
    }
}

QString ConditionWords::values(const Filter &filter, const QuestionField *field) const
{
    QStringList shown;
    for (const auto &one : filter.values.mid(0, mostNamed))
        shown += value(one, field);
    const auto further = filter.values.size() - shown.size();
    const auto named = shown.join(Martlet::tr(" or "));
    return further > 0 ? Martlet::tr("%1 or %L2 more").arg(shown.join(u", "_s)).arg(further) : named;
}

QString ConditionWords::between(const Filter &filter, const QuestionField *field) const
{
    const auto from = value(filter.values.value(0), field), to = value(filter.values.value(1), field);
    if (from.isEmpty())
        return Martlet::tr("up to %1").arg(to);
    return to.isEmpty() ? Martlet::tr("from %1").arg(from) : Martlet::tr("from %1 to %2").arg(from, to);
}

QString ConditionWords::has(const Filter &filter, bool isNot) const
{
    auto words = (isNot ? Martlet::tr("%1 has no %2") : Martlet::tr("%1 has %2"))
                     .arg(m_fields.entityTitle(filter.field), m_fields.entityTitle(filter.fact));
    if (filter.period)
        words += u", "_s + of(*filter.period);
    for (const auto &part : filter.parts) {
        if (!part.isTree() || !part.parts.empty())
            words += u", "_s + of(part);
    }
    return words;
}

QString ConditionWords::of(const QuestionPeriod &period) const
{
    if (period.relative.isEmpty())
        return periodWords({period.from, period.to}, m_locale);
    for (const auto &[name, label] : periodChoices()) {
        if (name == period.relative)
            return label;
    }
    return period.relative;
}

QString ConditionWords::of(const WindowWish &wish) const
{
    const auto title = m_fields.title(wish.of);
    QString words;
    switch (wish.kind) {
    case WindowWish::Kind::Running:
        words = Martlet::tr("%1: running total").arg(title);
        break;
    case WindowWish::Kind::Share:
        words = Martlet::tr("%1: share in %").arg(title);
        break;
    case WindowWish::Kind::Rank:
        words = Martlet::tr("%1: rank").arg(title);
        break;
    case WindowWish::Kind::MovingAverage:
        words = Martlet::tr("%1: average of %L2 rows").arg(title).arg(wish.rows);
        break;
    case WindowWish::Kind::Ntile:
        words = Martlet::tr("%1: which of %L2 parts").arg(title).arg(wish.parts);
        break;
    case WindowWish::Kind::Step:
        words = Martlet::tr("%1: difference to the row before").arg(title);
        break;
    }
    QStringList within;
    for (const auto &name : wish.within.value_or(QStringList()))
        within += m_fields.title(name);
    return within.isEmpty() ? words : Martlet::tr("%1, within %2").arg(words, within.join(u", "_s));
}

QString ConditionWords::value(const QString &plain, const QuestionField *field) const
{
    if (!field || !field->isMeasure || plain.isEmpty())
        return plain;
    // Digit by digit: no number passes through a double.
    const bool isNegative = plain.startsWith(u'-');
    const auto whole = plain.section(u'.', 0, 0).mid(isNegative ? 1 : 0);
    const auto fraction = plain.section(u'.', 1);
    bool isNumber = false;
    const auto number = whole.toLongLong(&isNumber);
    if (!isNumber)
        return plain;
    auto text = m_locale.toString(number);
    if (!fraction.isEmpty())
        text += m_locale.decimalPoint() + fraction;
    return isNegative ? QChar(0x2212) + text : text;
}

QString ConditionWords::plain(const QString &value, const QuestionField *field) const
{
    auto text = value.trimmed();
    if (!field || !field->isMeasure)
        return text;
    text.replace(QChar(0x2212), u"-"_s);
    const bool isNegative = text.startsWith(u'-');
    const auto mark = m_locale.decimalPoint();
    const auto point = text.indexOf(mark);
    const auto whole = withoutGroups(text.left(point).mid(isNegative ? 1 : 0), m_locale);
    const auto fraction = point < 0 ? QString() : text.mid(point + mark.size());
    if (!whole || (!m_locale.groupSeparator().isEmpty() && fraction.contains(m_locale.groupSeparator())))
        return QChar(0x2060) + text; // a letter that is not seen: no number, whatever its points mean elsewhere
    return (isNegative ? u"-"_s : QString()) + *whole + (point < 0 ? QString() : u'.' + fraction);
}

} // namespace martlet
