// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/batch.h"

#include <QWidget>

#include <array>
#include <optional>

namespace martlet {

class BalanceTile;
class IconLabel;
class Label;

enum class BalanceTerm { Read, New, Changed, Unchanged, Repeated, Rejected };

// Read = New + Changed + Unchanged + Repeated + Rejected, in rows and in money. Each term can be chosen to
// filter the rows below it.
class BalanceView final : public QWidget
{
    Q_OBJECT
public:
    explicit BalanceView(QWidget *parent = nullptr);
    void setBalance(const BatchCounts &counts, const BatchSums &sums);
    void clearBalance();
    BalanceTerm chosen() const;
    void choose(BalanceTerm term);
    void setFilters(bool filters); // off: the terms only tell

Q_SIGNALS:
    void termChosen(martlet::BalanceTerm term);

private:
    std::array<BalanceTile *, 6> m_tiles;
    IconLabel *m_mark;
    Label *m_verdict, *m_where;
};

// The sums of several batches. nullopt where they exceed what a Money holds.
std::optional<BatchSums> add(const BatchSums &a, const BatchSums &b);
BatchCounts add(const BatchCounts &a, const BatchCounts &b);

} // namespace martlet
