// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/fate.h"

namespace martlet {

namespace {

// Wraps instead of overflowing: the database's own CHECK compares sums that wrapped alike.
Money sum(Money a, Money b)
{
    return Money::fromUnits(qint64(quint64(a.units()) + quint64(b.units())));
}

} // namespace

void addFate(Batch &batch, Fate fate, Money amount)
{
    const auto add = [amount](qint64 &count, Money &total) {
        ++count;
        total = sum(total, amount);
    };
    add(batch.counts.read, batch.sums.read);
    switch (fate) {
    case Fate::Inserted:
        return add(batch.counts.inserted, batch.sums.inserted);
    case Fate::Updated:
        return add(batch.counts.updated, batch.sums.updated);
    case Fate::Unchanged:
        return add(batch.counts.unchanged, batch.sums.unchanged);
    case Fate::DupFile:
        return add(batch.counts.dupFile, batch.sums.dupFile);
    case Fate::DupWarehouse:
        return add(batch.counts.dupWarehouse, batch.sums.dupWarehouse);
    case Fate::Rejected:
        return add(batch.counts.rejected, batch.sums.rejected);
    }
}

} // namespace martlet
