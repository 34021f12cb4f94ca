// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/fate.h"

#include <utility>

namespace martlet {

namespace {

std::pair<qint64 &, Money &> part(FateTally &tally, Fate fate)
{
    switch (fate) {
    case Fate::Inserted:
        return {tally.counts.inserted, tally.sums.inserted};
    case Fate::Updated:
        return {tally.counts.updated, tally.sums.updated};
    case Fate::Unchanged:
        return {tally.counts.unchanged, tally.sums.unchanged};
    case Fate::DupFile:
        return {tally.counts.dupFile, tally.sums.dupFile};
    case Fate::DupWarehouse:
        return {tally.counts.dupWarehouse, tally.sums.dupWarehouse};
    case Fate::Rejected:
        break;
    }
    return {tally.counts.rejected, tally.sums.rejected};
}

void addTo(std::pair<qint64 &, Money &> target, qint64 count, Money amount)
{
    target.first += count;
    target.second = wrappedSum(target.second, amount);
}

} // namespace

Money wrappedSum(Money a, Money b)
{
    return Money::fromUnits(qint64(quint64(a.units()) + quint64(b.units())));
}

void FateTally::add(Fate fate, Money amount)
{
    addTo(part(*this, fate), 1, amount);
    addTo({counts.read, sums.read}, 1, amount);
}

void FateTally::add(const FateTally &other)
{
    auto source = other;
    for (const auto fate :
         {Fate::Inserted, Fate::Updated, Fate::Unchanged, Fate::DupFile, Fate::DupWarehouse, Fate::Rejected}) {
        const auto from = part(source, fate);
        addTo(part(*this, fate), from.first, from.second);
    }
    addTo({counts.read, sums.read}, other.counts.read, other.sums.read);
}

void FateTally::move(Fate from, Fate to, Money amount)
{
    addTo(part(*this, from), -1, -amount);
    addTo(part(*this, to), 1, amount);
}

} // namespace martlet
