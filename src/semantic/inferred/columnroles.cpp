// SPDX-License-Identifier: GPL-3.0-or-later
#include "semantic/inferred/columnroles.h"

#include "semantic/inferred/readablenames.h"

#include "base/decimal.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int longText = 200;   // characters that nobody splits by
constexpr int mostDecimals = 6; // of a number that is read exactly

bool hasOneOf(const QStringList &words, const char *all)
{
    const auto wanted = QString::fromLatin1(all).split(u' ');
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return wanted.contains(word) || wanted.contains(singularOf({word}).front());
    });
}

bool isName(const DatabaseColumn &column, const QStringList &words)
{
    // Numbers that name things, and years.
    if (hasOneOf(words,
                 "id code zip postal postcode phone fax no nr number key isbn ean sku year month quarter week "
                 "weekday status type class kind category position sequence seq version flag"))
        return true;
    return column.kind == DatabaseColumn::Kind::Flag ||
           (column.sample.filled > 0 && column.sample.distinct <= 2 && column.sample.least >= 0 &&
            column.sample.most <= 1 && column.kind == DatabaseColumn::Kind::Whole);
}

ColumnRole numberRole(const DatabaseColumn &column)
{
    using Use = ColumnRole::Use;
    const auto words = wordsOf(column.name);
    ColumnRole role;
    if (column.kind == DatabaseColumn::Kind::Whole && isName(column, words)) {
        role.use = Use::Split;
        return role;
    }
    const bool isPerPiece = hasOneOf(words, "price msrp tariff fare") || words.contains(u"rate"_s);
    const bool isAverage =
        isPerPiece ||
        hasOneOf(words, "rate ratio percent percentage pct discount rating score age temperature lat lon "
                        "lng latitude longitude level average avg probability share factor height width "
                        "length size");
    const bool isAmount =
        hasOneOf(words, "amount total subtotal sum revenue sale cost freight tax fee payment paid "
                        "balance budget salary wage value credit debit profit margin turnover");
    const bool isQuantity =
        hasOneOf(words, "quantity qty unit stock count pieces items volume weight hours minutes "
                        "seconds milliseconds bytes");
    role.use = isAverage ? Use::Average : Use::Sum;
    role.isUnsure = !isAverage && !isAmount && !isQuantity;
    role.isPrice = isPerPiece && hasOneOf(words, "price fare");
    role.isQuantity = hasOneOf(words, "quantity qty") && !isPerPiece;
    role.isDiscount = hasOneOf(words, "discount") && column.sample.filled > 0 && column.sample.least >= 0 &&
                      column.sample.most <= 1 && column.kind != DatabaseColumn::Kind::Whole;
    const int seen = std::max(column.scale, column.sample.decimals);
    role.isRounded = column.sample.decimals > mostDecimals;
    const int decimals = std::min(seen, mostDecimals);
    if (column.kind == DatabaseColumn::Kind::Whole) {
        role.format = u"integer"_s;
    } else if ((isAmount || role.isPrice) && decimals <= Money::scale) {
        role.format = u"money"_s;
        role.scale = Money::scale;
    } else if (isQuantity && decimals <= Quantity::scale) {
        role.format = u"quantity"_s;
        role.scale = Quantity::scale;
    } else {
        role.format = u"number"_s;
        role.scale = std::max(decimals, 2);
    }
    return role;
}

} // namespace

ColumnRole columnRole(const DatabaseColumn &column)
{
    using Kind = DatabaseColumn::Kind;
    ColumnRole role;
    switch (column.kind) {
    case Kind::Flag:
        role.use = ColumnRole::Use::Split;
        break;
    case Kind::Text:
        role.use = column.sample.longest > longText ? ColumnRole::Use::None : ColumnRole::Use::Split;
        break;
    case Kind::Date:
    case Kind::Moment:
        role.use = ColumnRole::Use::Day;
        break;
    case Kind::Whole:
    case Kind::Decimal:
    case Kind::Real:
        return numberRole(column);
    case Kind::Other:
        break;
    }
    return role;
}

int dayRank(const DatabaseColumn &column)
{
    const auto words = wordsOf(column.name);
    if (hasOneOf(words,
                 "order invoice sale sold transaction booking booked posting posted payment purchase receipt "
                 "rental event entry"))
        return 3;
    if (hasOneOf(
            words,
            "ship shipped shipping due required requested delivery delivered birth hire hired update updated "
            "modified changed change expire expiry end ended valid deleted closed cancelled return "
            "returned"))
        return 0;
    return hasOneOf(words, "created start started") ? 1 : 2;
}

} // namespace martlet
