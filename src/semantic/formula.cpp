// SPDX-License-Identifier: GPL-3.0-or-later
#include "semantic/formula.h"

#include "base/decimal.h"
#include "base/tr.h"

#include <algorithm>
#include <array>
#include <limits>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

__extension__ using Wide = __int128;

// Numerator and denominator below stay under 10^19 × 10^7 × 10^10, which 128 bits hold.
Wide wide(qint64 units, int places)
{
    return Wide(units) * decimal::powerOfTen(places);
}

MaybeExact narrowed(Wide units, int scale)
{
    if (units > std::numeric_limits<qint64>::max() || units < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return Exact{qint64(units), scale};
}

Wide dividedHalfAway(Wide numerator, Wide denominator)
{
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const Wide half = denominator / 2;
    return (numerator < 0 ? numerator - half : numerator + half) / denominator;
}

// numerator ÷ denominator × 10^places, both given at the same scale.
MaybeExact divided(Wide numerator, Wide denominator, int places, int decimals)
{
    if (denominator == 0)
        return std::nullopt;
    return narrowed(dividedHalfAway(numerator * decimal::powerOfTen(places), denominator), decimals);
}

struct FormulaName
{
    QStringView name;
    Formula::Kind kind;
    int fewest, most; // arguments
};

constexpr std::array<FormulaName, 8> formulaNames{{
    {u"sum", Formula::Kind::Sum, 2, 2},
    {u"difference", Formula::Kind::Difference, 2, 2},
    {u"quotient", Formula::Kind::Quotient, 2, 2},
    {u"ratio", Formula::Kind::Ratio, 2, 2},
    {u"change", Formula::Kind::Change, 2, 2},
    {u"share", Formula::Kind::Share, 1, 2},
    {u"rank", Formula::Kind::Rank, 1, 1},
    {u"running", Formula::Kind::Running, 1, 1},
}};

} // namespace

Result<Formula> Formula::parse(const QString &text)
{
    const auto open = text.indexOf(u'(');
    const QString name = text.left(std::max<qsizetype>(open, 0)).trimmed();
    const auto known = std::find_if(formulaNames.begin(), formulaNames.end(),
                                    [&](const FormulaName &one) { return one.name == name; });
    if (known == formulaNames.end() || !text.trimmed().endsWith(u')'))
        return fail(Error::Kind::Input,
                    Martlet::tr("\"%1\" is no formula. Write one like ratio(margin, revenue).").arg(text));
    Formula formula;
    formula.kind = known->kind;
    const QString inside = text.mid(open + 1).trimmed().chopped(1);
    for (const auto &part : inside.split(u','))
        formula.arguments += part.trimmed();
    if (formula.arguments.size() < known->fewest || formula.arguments.size() > known->most)
        return fail(Error::Kind::Input, Martlet::tr("\"%1\" names the wrong number of columns.").arg(text));
    return formula;
}

// As a database adds: what is not there adds nothing.
MaybeExact sumOf(const MaybeExact &a, const MaybeExact &b)
{
    if (!a || !b)
        return a ? a : b;
    const int scale = std::max(a->scale, b->scale);
    return narrowed(wide(a->units, scale - a->scale) + wide(b->units, scale - b->scale), scale);
}

MaybeExact difference(const MaybeExact &a, const MaybeExact &b)
{
    if (!a || !b)
        return std::nullopt;
    const int scale = std::max(a->scale, b->scale);
    return narrowed(wide(a->units, scale - a->scale) - wide(b->units, scale - b->scale), scale);
}

MaybeExact quotient(const MaybeExact &a, const MaybeExact &b, int decimals)
{
    if (!a || !b)
        return std::nullopt;
    const int scale = std::max(a->scale, b->scale);
    return divided(wide(a->units, scale - a->scale), wide(b->units, scale - b->scale), decimals, decimals);
}

MaybeExact ratioInPercent(const MaybeExact &a, const MaybeExact &b, int decimals)
{
    if (!a || !b)
        return std::nullopt;
    const int scale = std::max(a->scale, b->scale);
    return divided(wide(a->units, scale - a->scale), wide(b->units, scale - b->scale), decimals + 2, decimals);
}

MaybeExact changeInPercent(const MaybeExact &a, const MaybeExact &b, int decimals)
{
    if (!a || !b)
        return std::nullopt;
    const int scale = std::max(a->scale, b->scale);
    const Wide before = wide(b->units, scale - b->scale);
    const Wide size = before < 0 ? -before : before;
    return divided(wide(a->units, scale - a->scale) - before, size, decimals + 2, decimals);
}

MaybeExact computed(Formula::Kind kind, const MaybeExact &a, const MaybeExact &b, int decimals)
{
    switch (kind) {
    case Formula::Kind::Sum:
        return sumOf(a, b);
    case Formula::Kind::Difference:
        return difference(a, b);
    case Formula::Kind::Quotient:
        return quotient(a, b, decimals);
    case Formula::Kind::Ratio:
        return ratioInPercent(a, b, decimals);
    case Formula::Kind::Change:
        return changeInPercent(a, b, decimals);
    default:
        return std::nullopt;
    }
}

MaybeExact rescaled(const MaybeExact &a, int scale)
{
    if (!a || a->scale == scale)
        return a;
    if (scale > a->scale)
        return narrowed(wide(a->units, scale - a->scale), scale);
    return narrowed(dividedHalfAway(a->units, decimal::powerOfTen(a->scale - scale)), scale);
}

int compare(const Exact &a, const Exact &b)
{
    const int scale = std::max(a.scale, b.scale);
    const Wide left = wide(a.units, scale - a.scale);
    const Wide right = wide(b.units, scale - b.scale);
    return left < right ? -1 : left > right ? 1 : 0;
}

} // namespace martlet
