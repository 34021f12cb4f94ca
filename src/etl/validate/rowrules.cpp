// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/validate/rowrules.h"

#include "base/decimal.h"
#include "base/tr.h"
#include "schema/relaxedrules.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

__extension__ using Exact = __int128;
constexpr qint64 cent = 100;
constexpr qint64 thousand = 1000;

int signOf(qint64 number)
{
    return number > 0 ? 1 : number < 0 ? -1 : 0;
}

// Ten-millionths: exact. SQLite checks it in 64 bits.
Exact exactTotal(std::span<const TypedCell> sales)
{
    const qint64 quantity = sales[SalesField::Quantity].number();
    return Exact(quantity) * sales[SalesField::UnitPrice].number() -
           Exact(signOf(quantity)) * sales[SalesField::DiscountAmount].number() * thousand;
}

bool fits(Exact number)
{
    constexpr Exact largest = 9'000'000'000'000'000'000;
    return number <= largest && number >= -largest;
}

std::optional<RowRuleFault> checkSales(std::span<const TypedCell> cells, int relax, int &relaxed)
{
    // True: broken, and the recipe does not relax it.
    const auto refuses = [&](bool isBroken, int bit) {
        if (isBroken && (relax & bit) != 0)
            relaxed |= bit;
        return isBroken && (relax & bit) == 0;
    };
    if (refuses(cells[SalesField::Quantity].number() == 0, relaxed::zeroQuantity))
        return RowRuleFault{u"ZERO_QUANTITY", SalesField::Quantity, Martlet::tr("a quantity other than 0")};
    if (refuses(cells[SalesField::UnitPrice].number() < 0, relaxed::negativePrice))
        return RowRuleFault{u"NEGATIVE_PRICE", SalesField::UnitPrice,
                            Martlet::tr("a price that is not negative")};
    if (refuses(cells[SalesField::DiscountAmount].number() < 0, relaxed::negativeDiscount))
        return RowRuleFault{u"NEGATIVE_DISCOUNT", SalesField::DiscountAmount,
                            Martlet::tr("a discount that is not negative")};
    const auto exact = exactTotal(cells);
    const auto difference = Exact(cells[SalesField::TotalAmount].number()) * thousand - exact;
    if (!fits(exact))
        return RowRuleFault{u"RANGE", SalesField::Quantity, Martlet::tr("a smaller quantity or price")};
    if (refuses(difference > cent * thousand || difference < -cent * thousand, relaxed::totalDiffers)) {
        const auto total = computedTotal(cells);
        return RowRuleFault{u"TOTAL", SalesField::TotalAmount,
                            Martlet::tr("quantity × price − discount, which is %1")
                                .arg(decimal::printShort(total.value_or(0), 4, 2))};
    }
    const auto &lineNumber = cells[SalesField::LineNumber];
    if (!lineNumber.isNull() && lineNumber.number() < 1)
        return RowRuleFault{u"RANGE", SalesField::LineNumber, Martlet::tr("a line number of 1 or more")};
    return std::nullopt;
}

std::optional<RowRuleFault> checkStock(std::span<const TypedCell> cells, int relax, int &relaxed)
{
    const auto at = [&](int field) { return cells[size_t(field)].number(); };
    // Each is below 10^14: no overflow.
    const qint64 closing = at(StockField::OpeningStock) + at(StockField::ReceivedQty) -
                           at(StockField::SoldQty) + at(StockField::AdjustedQty);
    if (closing == at(StockField::ClosingStock))
        return std::nullopt;
    if ((relax & relaxed::stockDiffers) == 0)
        return RowRuleFault{u"STOCK", StockField::ClosingStock,
                            Martlet::tr("opening + received − sold + adjusted, which is %1")
                                .arg(decimal::printShort(closing, 3))};
    relaxed |= relaxed::stockDiffers;
    return std::nullopt;
}

std::optional<RowRuleFault> checkSupplier(std::span<const TypedCell> cells)
{
    static const int start = feedFieldIndex(Feed::Suppliers, u"contract_start");
    static const int end = feedFieldIndex(Feed::Suppliers, u"contract_end");
    const auto &starts = cells[size_t(start)];
    const auto &ends = cells[size_t(end)];
    if (starts.isNull() || ends.isNull() || ends.number() >= starts.number())
        return std::nullopt;
    return RowRuleFault{u"ORDER", end, Martlet::tr("an end of the contract that is not before its start")};
}

} // namespace

std::optional<RowRuleFault> checkRowRules(Feed feed, std::span<const TypedCell> cells, int relax, int &relaxed)
{
    if (feed == Feed::Sales)
        return checkSales(cells, relax, relaxed);
    if (feed == Feed::Inventory)
        return checkStock(cells, relax, relaxed);
    if (feed == Feed::Suppliers)
        return checkSupplier(cells);
    return std::nullopt;
}

std::optional<qint64> computedTotal(std::span<const TypedCell> sales)
{
    const auto exact = exactTotal(sales);
    if (!fits(exact))
        return std::nullopt;
    const auto units = qint64(exact);
    return (units + (units < 0 ? -thousand / 2 : thousand / 2)) / thousand;
}

} // namespace martlet
